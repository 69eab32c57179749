import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/checklist/checklist.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { paths } from '#features/paths.ts';
import { expectNoAxeViolations } from '#tests/support/axe.ts';
import { contentService } from '#tests/support/content-service.ts';
import { realRound } from '#tests/support/real-round.ts';
import { municipalityIn } from '#tests/support/render-screen.tsx';
import { item, openAnswering, statement } from './answering-app.tsx';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('A statement follows the municipality', () => {
  it('[AN9] on the mainland it shows the basis in law', async () => {
    await openAnswering(statement(item.statutory));
    expect(screen.getByText('Lakisääteinen')).toBeTruthy();
    expect(screen.getByText('Laki 612/2021 6 §')).toBeTruthy();
  });

  it('[AN9] in Åland it reads as there', async () => {
    await openAnswering(statement('statutory-councils'), {
      round: realRound({ municipality: municipalityIn('aland') }),
    });
    expect(heading()).toMatch(/neuvostojensa kautta tai muulla sovitulla tavalla/);
    expect(screen.getByText('Näitä ryhmiä ei ole pyydetty mukaan.')).toBeTruthy();
  });

  it('[AN9] in Åland no basis in law is shown, and «not applicable» is offered', async () => {
    await openAnswering(statement(item.statutory), { round: realRound({ municipality: municipalityIn('aland') }) });
    expect(screen.queryByText('Lakisääteinen')).toBeNull();
    expect(screen.queryByText(/612\/2021/)).toBeNull();
    expect(screen.getByRole('radio', { name: 'Ei koske kuntaamme' })).toBeTruthy();
  });

  it('[AN9] in Helsinki the county is the city’s own division', async () => {
    await openAnswering(statement('county-cooperation'), {
      round: realRound({ municipality: municipalityIn('helsinki') }),
    });
    expect(heading()).toMatch(/sosiaali-, terveys- ja pelastustoimialan kanssa/);
  });

  it('[AN3] a basis that is not certain is said to be checked', async () => {
    await openAnswering(statement('transitions-carried'));
    expect(screen.getByText(/Laki 1285\/2016.*(tarkist|varmist)/)).toBeTruthy();
  });

  it('[AN3] tells MIELI’s published statements from this tool’s own', async () => {
    const { unmount } = await openAnswering(statement(item.free));
    expect(screen.getByText(/Mukailtu MIELI ry:n julkaisemasta tarkistuslistasta/)).toBeTruthy();
    unmount();
    await openAnswering(statement(item.careful));
    expect(screen.getByText(/Tämän työkalun oma väittämä/)).toBeTruthy();
  });
});

describe('Every language', () => {
  const suggestion = { year: 2025, answer: { kind: 'level', level: 1 } };
  const unknown = { answer: { kind: 'unknown' }, reason: '', dissent: '', date: '2026-03-01' };
  const firstArea = contentService().checklist().areas[0]?.id ?? '';
  const round = () =>
    realRound(
      { scope: 'short' },
      new Map<string, unknown>([
        [valueKey.suggestion(item.statutory), suggestion],
        [valueKey.agreed(item.statutory), unknown],
        [valueKey.mark(item.statutory), true],
        [valueKey.note(item.statutory), 'x'],
        [valueKey.evidence(item.statutory, 'e1'), { text: 'y', url: 'https://a.example', date: '2026-01-02' }],
      ]),
    );
  const screens = {
    statement: statement(item.statutory),
    list: paths.answerList('round-1'),
    'area done': paths.areaDone('round-1', firstArea),
    unknown: statement('no-such-statement'),
  };

  it.each(
    LANGUAGES.flatMap((language) => Object.entries(screens).map(([name, path]) => [language, name, path] as const)),
  )('[EV1] [EV2] in %s the screen «%s» has its words and no axe violations', async (language, _name, path) => {
    const { container } = await openAnswering(path, { language, round: round() });
    expect(document.documentElement.lang).toBe(language);
    await expectNoAxeViolations(container);
  });
});
