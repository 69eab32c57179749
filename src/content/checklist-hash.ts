export const CHECKLIST_HASH = 'd3159c5da336f10b';
