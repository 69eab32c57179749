/** Links up to this length survive mail programs and filters; above it the file or the code goes (GR2). */
export const MOST_LINK_SIGNS = 1_800;

/** The part of an address behind `#`: browsers never send it to the host. */
const OPEN_PATH = '/from/';

/** `base`: the app's own address without its fragment. Null when the link would be too long. */
export function linkWith(code: string, base: string): string | null {
  const link = `${base}#${OPEN_PATH}${code}`;
  return link.length <= MOST_LINK_SIGNS ? link : null;
}
