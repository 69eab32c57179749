/**
 * Width of a text where no font can be asked: wide enough for Source Sans 3, Arial, Segoe UI and their stand-ins. A label
 * that breaks a little early does no harm; one that is cut does.
 */
export function estimatedWidth(text: string, size: number, strong: boolean): number {
  return text.length * size * (strong ? 0.61 : 0.56);
}
