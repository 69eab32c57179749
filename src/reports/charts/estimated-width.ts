/**
 * Width of a text where no font can be asked: wide enough for Source Sans 3, Arial and Calibri. A label that breaks a little
 * early does no harm.
 */
export function estimatedWidth(text: string, size: number, strong: boolean): number {
  return text.length * size * (strong ? 0.54 : 0.5);
}
