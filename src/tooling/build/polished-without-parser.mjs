// Stands in for `polished` in the site: the component library uses its parsers of lengths and colours (4 kB) at run time for
// what the browser can reckon by itself.

/** @param {string} formula */
export function math(formula) {
  return `calc(${formula})`;
}

/** @param {string} color */
export function parseToRgb(color) {
  return { color };
}

/** @param {{ color: string, alpha: number }} mixed */
export function toColorString({ color, alpha }) {
  return `color-mix(in srgb, ${color} ${alpha * 100}%, transparent)`;
}

/** @param {number} amount @param {string} color */
export function transparentize(amount, color) {
  return toColorString({ color, alpha: 1 - amount });
}
