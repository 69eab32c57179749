export type HeadingLevel = 2 | 3 | 4 | 5;

export function headingTag(level: HeadingLevel): 'h2' | 'h3' | 'h4' | 'h5' {
  return `h${level}`;
}
