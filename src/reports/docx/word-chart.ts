import { ImportedXmlComponent, Paragraph, TextRun } from 'docx';
import type { Language } from '#domain/checklist/checklist.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { estimatedWidth } from '../charts/estimated-width.ts';
import type { Shape, TextRole, TextShape } from '../charts/shapes.ts';
import type { ChartBlock } from '../model/blocks.ts';
import { plainText } from '../model/plain-text.ts';
import { CHART_FILL } from '../pdf/chart-fills.ts';
import { COLOR } from '../pdf/theme.ts';
import { WORD_LANGUAGE } from './word-languages.ts';
import { STYLE } from './word-styles.ts';
import { xmlText } from './xml-text.ts';

const TEXT: Readonly<Record<TextRole, string>> = { label: COLOR.text, value: COLOR.text, muted: COLOR.muted };
/** 1 point in the units of drawings. */
const EMU = 12_700;
/** Of the size of the letters: the height of a line, and where in it the letters stand. */
const LINE = 1.3;
const BASELINE = 1.02;

/**
 * A chart in Word's own shapes: the same geometry as in the PDF, sharp at any size, with its alternative text. No picture
 * file is needed, which nothing here could draw. `width` in points, `id` unique in the document, `lang` where the chart's
 * words are in another language than the document.
 */
export function wordChart({ alternative, chart }: ChartBlock, width: number, id: number, lang?: Language): Paragraph {
  const picture = drawChart(chart, width, estimatedWidth);
  const words = xmlText(plainText(alternative));
  const size = `cx="${emu(picture.width)}" cy="${emu(picture.height)}"`;
  const xml = [
    '<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${size}/><wp:docPr id="${id}" name="${id}" descr="${words}"/>`,
    '<wp:cNvGraphicFramePr/>',
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>',
    `<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>`,
    ...picture.shapes.map((shape, index) => shapeXml(shape, id * 1000 + index + 1, lang)),
    '</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>',
    // Programs that don't know Word's shapes show the words.
    `<mc:Fallback><w:t xml:space="preserve">${words}</w:t></mc:Fallback></mc:AlternateContent>`,
  ].join('');
  return new Paragraph({ style: STYLE.figure, keepNext: true, children: [new DrawnRun(xml)] });
}

/** A run that holds a drawing written by hand. */
class DrawnRun extends TextRun {
  constructor(xml: string) {
    super({});
    this.root.push(ImportedXmlComponent.fromXmlString(xml));
  }
}

function shapeXml(shape: Shape, id: number, lang: Language | undefined): string {
  switch (shape.shape) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return filled(id, 'rect', box(x, y, width, height), CHART_FILL[shape.role]);
    }
    case 'circle': {
      const { cx, cy, r } = shape;
      return filled(id, 'ellipse', box(cx - r, cy - r, 2 * r, 2 * r), CHART_FILL[shape.role]);
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      const flip = x2 - x1 < 0 !== y2 - y1 < 0 ? ' flipV="1"' : '';
      const place = box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), flip);
      const stroke = `<a:ln w="${emu(shape.role === 'line' ? 1.6 : 0.6)}">${solid(CHART_FILL[shape.role])}</a:ln>`;
      return part(id, `${place}${geometry('line')}${stroke}`, '<wps:bodyPr/>');
    }
    case 'text':
      return textXml(shape, id, lang);
  }
}

function textXml({ role, x, y, size, anchor, text }: TextShape, id: number, lang: Language | undefined): string {
  const words = plainText(text);
  // Wider than the letters can be, so that no word breaks; the text is set from its anchor.
  const width = estimatedWidth(words, size, true) * 1.5 + 6;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = size * LINE;
  const half = Math.round(size * 2);
  const align = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
  const language = lang ? `<w:lang w:val="${WORD_LANGUAGE[lang]}"/>` : '';
  const weight = role === 'value' ? '<w:b/>' : '';
  return part(
    id,
    `${box(left, y - size * BASELINE, width, height)}${geometry('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>`,
    [
      '<wps:txbx><w:txbxContent><w:p><w:pPr>',
      `<w:spacing w:before="0" w:after="0" w:line="${Math.round(height * 20)}" w:lineRule="exact"/><w:jc w:val="${align}"/></w:pPr>`,
      `<w:r><w:rPr>${weight}<w:color w:val="${TEXT[role].slice(1)}"/><w:sz w:val="${half}"/>${language}</w:rPr>`,
      `<w:t xml:space="preserve">${xmlText(words)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`,
      '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>',
    ].join(''),
  );
}

function filled(id: number, preset: string, place: string, color: string): string {
  return part(id, `${place}${geometry(preset)}${solid(color)}<a:ln><a:noFill/></a:ln>`, '<wps:bodyPr/>');
}

function part(id: number, properties: string, content: string): string {
  return `<wps:wsp><wps:cNvPr id="${id}" name="${id}"/><wps:cNvSpPr/><wps:spPr>${properties}</wps:spPr>${content}</wps:wsp>`;
}

function box(x: number, y: number, width: number, height: number, flip = ''): string {
  return `<a:xfrm${flip}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

function geometry(preset: string): string {
  return `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function emu(points: number): number {
  return Math.round(points * EMU);
}
