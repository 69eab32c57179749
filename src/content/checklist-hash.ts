export const CHECKLIST_HASH = '8df86dcddb47e6b2';
