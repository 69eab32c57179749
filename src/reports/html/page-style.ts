/**
 * The look of the page on screen and paper. Constant: the page's policy names it by its hash, so that no other style is
 * taken. Colours as in the PDF; system fonts, as a page that fetches nothing has no other.
 */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 56rem; background: #fff; color: #1d2433;
  font: 1rem/1.5 "Source Sans 3", "Segoe UI", system-ui, Arial, sans-serif; overflow-wrap: break-word; hyphens: auto; }
header { display: flex; flex-wrap: wrap; gap: 0 2rem; padding-bottom: .75rem; border-bottom: 1px solid #c8cdd4;
  font-size: .875rem; }
header p { margin: 0; }
header .sender, header .type, header .mark { font-weight: bold; }
header .mark { color: #1f7a5c; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
section ~ section { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #c8cdd4; }
h1 { margin: 1.5rem 0 .25rem; font-size: clamp(1.35rem, 6vw, 2rem); color: #003479; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.5rem; color: #003479; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; }
h4 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; color: #003479; }
.subtitle, .lead { font-size: 1.2rem; }
.subtitle { margin-top: 0; color: #55606f; }
.small { font-size: .9rem; color: #55606f; }
a { color: #003479; }
p { margin: .5rem 0; }
li { margin: .25rem 0; }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll:focus-visible, figure:focus-visible { outline: 3px solid #003479; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { padding: .25rem 0; text-align: left; font-weight: bold; }
th, td { padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #c8cdd4; }
thead th { color: #003479; border-bottom: 2px solid #003479; hyphens: none; }
tbody th { font-weight: normal; min-width: 12rem; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
td p, th p, dd p { margin: 0 0 .25rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 1fr) 4fr; gap: 0 1rem; padding: .25rem 0; }
dt { font-weight: bold; color: #55606f; }
dd { margin: 0; }
.note { margin: 1rem 0; padding: .5rem 1rem; border-left: 4px solid #003479; background: #eef3f9; break-inside: avoid; }
.note-title { font-weight: bold; }
figure { margin: 1rem 0; overflow-x: auto; break-inside: avoid; }
svg { display: block; width: 100%; min-width: 30rem; height: auto; }
svg text { fill: #1d2433; font-family: inherit; }
svg .value { font-weight: bold; }
svg text.muted { fill: #55606f; }
.grid, .meter-empty { fill: #c8cdd4; stroke: #c8cdd4; stroke-width: .6; }
.meter-empty { stroke: none; }
.track { fill: #e9ecf0; }
.bar, .point { fill: #003479; }
.bar-partial { fill: #7d97bb; }
.ground { fill: #fff; }
.previous { fill: #1f7a5c; }
.line { stroke: #003479; stroke-width: 1.6; }
.meter { fill: #1d2433; }
@media (max-width: 30rem) { body { padding: 1rem; } dl > div { display: block; } }
@media (forced-colors: active) {
  svg text { fill: CanvasText; }
  .bar, .bar-partial, .point, .meter { fill: CanvasText; }
  .line { stroke: CanvasText; }
  .grid, .track, .meter-empty { fill: GrayText; stroke: GrayText; }
  .ground { fill: Canvas; }
  .previous { fill: Highlight; }
}
@media print {
  @page { size: A4; margin: 20mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .scroll, figure { overflow: visible; }
  svg { min-width: 0; }
  thead { display: table-header-group; }
  p:has(+ figure), p:has(+ .scroll), p:has(+ ul), p:has(+ ol) { break-after: avoid; }
  section ~ section { break-before: page; }
  tr, li, dl > div { break-inside: avoid; }
  a { color: inherit; }
}
`;

/** SHA-256 of `PAGE_STYLE`, base64. A test holds it against the text. */
export const PAGE_STYLE_HASH = 'qCEXclVljmAPvdPb+Ndw5WXBv4pJe1fP6sTjphfMyR4=';
