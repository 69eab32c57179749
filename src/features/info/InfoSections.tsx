import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';

export interface InfoSection {
  heading: string;
  /** A paragraph each. */
  paragraphs?: readonly string[];
  points?: readonly string[];
}

/** Sections of plain text as the locale files hold them. */
export function InfoSections({ sections }: { sections: readonly InfoSection[] }) {
  return sections.map(({ heading, paragraphs = [], points = [] }) => (
    <Section key={heading} heading={heading}>
      <Prose as="div">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {points.length > 0 && (
          <ul>
            {points.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </Prose>
    </Section>
  ));
}
