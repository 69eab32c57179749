import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText } from '#domain/exchange/answers-code.ts';
import { answersToFile } from '#domain/exchange/answers-file.ts';
import { makeCode } from '#domain/exchange/code.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { paths } from '#features/paths.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { memoryStore } from '#tests/support/memory-store.ts';
import {
  codeOf,
  invitingRound,
  openedSheet,
  openSheetApp,
  own,
  personalInvitation,
  sectorInvitation,
} from './sheet-app.tsx';

const answered = openedSheet([[own.answer('leadership-commitment'), { kind: 'level', level: 2 }]]);
const answerCode = () =>
  makeCode('answers', answersToCodeText(answerPartOf(answered), answered.checklist), platformCompressor);
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

describe('What comes as a code, a message or a file', () => {
  it('[GR2] a whole e-mail with quoting and broken lines is understood', async () => {
    const code = await codeOf(personalInvitation());
    const mail = `> Hei!\n> Koodi:\n${code.replace(/(.{60})/g, '> $1=\r\n')}\n> Terveisin Koordinaattori`;
    const app = await openSheetApp(paths.paste);
    const box = screen.getByRole('textbox', { name: /Koodi tai viesti/ });
    await app.user.click(box);
    await app.user.paste(mail);
    await app.user.click(screen.getByRole('button', { name: 'Avaa kutsu' }));
    expect(await heading('Esimerkkikunta 2026')).toBeTruthy();
  });

  it('[GR2] a file is opened, too', async () => {
    const app = await openSheetApp(paths.paste);
    const file = new File([invitationToText(personalInvitation(), 'file')], 'kutsu.json', { type: 'application/json' });
    await app.user.upload(screen.getByLabelText(/Kutsutiedosto/), file);
    expect(await heading('Esimerkkikunta 2026')).toBeTruthy();
  });

  it('[GR2] a cut code tells how much arrived and what to ask for', async () => {
    const code = await codeOf(personalInvitation());
    await openSheetApp(paths.paste, { text: code.slice(0, -40) });
    expect(await heading(/Koodista puuttuu osa/)).toBeTruthy();
    expect(screen.getByText(/pyydä kutsu tiedostona/)).toBeTruthy();
  });

  it('[GR2] a changed code, a text without one, and another file each have their own word', async () => {
    const code = await codeOf(personalInvitation());
    const changed = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    const first = await openSheetApp(paths.paste, { text: changed });
    expect(await heading(/Koodi on muuttunut matkalla/)).toBeTruthy();
    first.unmount();
    const second = await openSheetApp(paths.paste, { text: 'Hei, tässä ei ole koodia.' });
    expect(await heading(/Tekstistä ei löytynyt kutsua/)).toBeTruthy();
    second.unmount();
    await openSheetApp(paths.paste, { text: '{"kind":"mielikunta-round","format":2}' });
    expect(await heading(/mutta se ei ole kutsu/)).toBeTruthy();
  });

  it('[GR2] a message that holds the same invitation twice opens it; two different ones are both offered', async () => {
    const one = await codeOf(personalInvitation());
    const first = await openSheetApp(paths.paste, { text: `${one}\n${one}` });
    expect(await heading('Esimerkkikunta 2026')).toBeTruthy();
    first.unmount();
    const app = await openSheetApp(paths.paste, { text: `${one}\n${await codeOf(sectorInvitation())}` });
    await heading('Mikä kutsu avataan?');
    expect(screen.getAllByRole('button', { name: /^Esimerkkikunta 2026:/ })).toHaveLength(2);
    await app.user.click(screen.getByRole('button', { name: /Maija Meri/ }));
    expect(await heading('Esimerkkikunta 2026')).toBeTruthy();
  });

  it('[GR2] somebody’s answers say who opens them where their round is not', async () => {
    await openSheetApp(paths.paste, { text: await answerCode() });
    expect(await heading('Tässä ovat jonkun vastaukset')).toBeTruthy();
    expect(screen.getByText(/arviointiin Esimerkkikunta 2026/)).toBeTruthy();
  });

  it('[GR2] answers lead to bringing them in where their round is, as a code and as a file', async () => {
    for (const text of [await answerCode(), answersToFile(answerPartOf(answered))]) {
      const store = memoryStore();
      await store.save(invitingRound());
      const app = await openSheetApp(paths.paste, { text, store });
      await waitFor(() => expect(app.path()).toBe(paths.answersIn('round-1')));
      app.unmount();
    }
  });
});
