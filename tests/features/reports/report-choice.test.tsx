import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/checklist/checklist.ts';
import { shownValue } from '#domain/join/replica.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { answeredRound } from '#tests/support/answered-round.ts';
import { exampleMunicipality } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import { renderReports, sheet } from './reports-page.tsx';

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const NOTES = 'Perustelut, huomiot ja näyttö';
const UNANSWERED = 'Luettelo vastaamattomista väittämistä';

describe('what goes into the report', () => {
  it('[RP7] leaves notes out until they are taken in, and takes the list of unanswered out again', async () => {
    const { user } = await renderReports({ round: answeredRound({ answers: 40, notes: 2 }) });
    const article = await sheet();
    const heading = (name: string) => within(article).queryByRole('heading', { name });
    expect([box(NOTES).checked, box(UNANSWERED).checked]).toEqual([false, true]);
    expect(heading('Perustelut, huomiot ja näyttö')).toBeNull();
    const lists = article.querySelectorAll('li').length;
    await user.click(box(NOTES));
    await waitFor(() => expect(heading('Perustelut, huomiot ja näyttö')).not.toBeNull());
    await user.click(box(UNANSWERED));
    await waitFor(() => expect(article.querySelectorAll('li').length).toBe(lists - 6));
  });

  it('[RP7] is remembered with the round', async () => {
    const store = memoryStore();
    const round = answeredRound({ answers: 10 });
    const { user, session, unmount } = await renderReports({ round, store });
    await user.click(radio('Ruotsi'));
    await user.click(box(NOTES));
    await user.click(box(UNANSWERED));
    await session.settled();
    unmount();
    const stored = await store.open(round.header.id);
    if (!stored.ok) throw new Error('not stored');
    expect(shownValue(stored.value.data, valueKey.reportChoice('plan'))).toEqual({
      lang: 'sv',
      notes: true,
      unanswered: false,
    });
    await renderReports({ round: stored.value });
    expect([radio('Ruotsi').checked, box(NOTES).checked, box(UNANSWERED).checked]).toEqual([true, true, false]);
    expect((await sheet('sv')).lang).toBe('sv');
  });
});

describe('the language of the report', () => {
  it('[RP4] is chosen apart from the interface: words, statements and steps change, the screen stays', async () => {
    const round = answeredRound({ answers: 46, actions: ['Kävelykoulu'] });
    const { user, services } = await renderReports({ round });
    await user.click(radio('Ruotsi'));
    const article = await sheet('sv');
    expect(within(article).getByText('Åtgärdsplan')).toBeDefined();
    expect(within(article).getByText('Exempelkommun')).toBeDefined();
    const { items, areas } = await services.content.checklistTexts('sv');
    const [area] = round.checklist.areas;
    expect(article.textContent).toContain(areas[area?.id ?? '']?.name);
    expect(article.textContent).toContain(items[area?.items[0]?.id ?? '']?.statement);
    expect(within(article).getByRole('heading', { name: '1. Kävelykoulu' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Raportit');
    expect(document.activeElement).toBe(radio('Ruotsi'));
  });

  it('[RP4] says kindly that own texts are not translated, when the languages differ', async () => {
    const { user } = await renderReports({ round: answeredRound({ answers: 3, notes: 1 }) });
    expect(screen.queryByText(/Omia tekstejänne ei käännetä/)).toBeNull();
    await user.click(radio('Englanti'));
    expect(await screen.findByText(/Omia tekstejänne ei käännetä/)).toBeDefined();
    await user.click(radio('Suomi'));
    await waitFor(() => expect(screen.queryByText(/Omia tekstejänne ei käännetä/)).toBeNull());
  });

  it('[RP4] tells when the texts of a language cannot be had, keeps the round, and tries again', async () => {
    const content = contentService();
    let fails = true;
    const services = {
      content: {
        ...content,
        modelTexts: async (language: Language) => {
          if (language === 'sv' && fails) throw new TypeError('Failed to fetch');
          return content.modelTexts(language);
        },
      },
    };
    const { user } = await renderReports({ round: answeredRound({ answers: 3 }), services });
    await user.click(radio('Ruotsi'));
    expect(await screen.findByRole('heading', { name: /Raportin tekstejä ei saatu ladattua/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: /Tallenna PDF/ })).toBeNull();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect((await sheet('sv')).lang).toBe('sv');
    expect(screen.getByRole('button', { name: /Tallenna PDF/ })).toBeDefined();
  });

  it.each([
    ['fi-sv', 'sv', 'sv'],
    ['fi', 'sv', 'fi'],
    ['sv-fi', 'en', 'sv'],
    ['sv', 'fi', 'sv'],
  ] as const)('[RP4] of a municipality with %s starts, seen in %s, as %s', async (languages, language, lang) => {
    const round = answeredRound({ answers: 3 }, { municipality: { ...exampleMunicipality, languages } });
    await renderReports({ round, language });
    expect((await sheet()).lang).toBe(lang);
  });
});
