/** Stands in for html2canvas, canvg and dompurify, which jsPDF would load for drawing HTML and SVG; reports never do. */
export default function absent(): never {
  throw new Error('drawing HTML or SVG into a PDF is not part of Mielikunta');
}
