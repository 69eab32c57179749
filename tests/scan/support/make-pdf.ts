import { jsPDF } from 'jspdf';

/** A place on a page in points from the upper left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees, counterclockwise. */
  readonly angle?: number;
}

export type PagePart = Placed | { readonly picture: true } | { readonly box: true };

/** A4, 595 × 842 points; each list is a page. */
export function makePdf(
  pages: readonly (readonly PagePart[])[],
  options: { readonly password?: string } = {},
): Uint8Array {
  const pdf = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    ...(options.password === undefined
      ? {}
      : { encryption: { userPassword: options.password, ownerPassword: 'owner', userPermissions: ['print'] } }),
  });
  pages.forEach((parts, index) => {
    if (index > 0) pdf.addPage();
    for (const part of parts) {
      if ('picture' in part) pdf.addImage(PIXEL, 'PNG', 40, 40, 500, 700);
      else if ('box' in part) pdf.rect(40, 40, 500, 700);
      else {
        pdf.setFontSize(part.size ?? 11);
        pdf.text(part.text, part.x, part.y, { angle: part.angle ?? 0 });
      }
    }
  });
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** Lines under each other, 14 points apart. */
export function lines(texts: readonly string[], x = 60, y = 120, size = 11): Placed[] {
  return texts.map((text, index) => ({ text, x, y: y + index * 14, size }));
}

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
