import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import type { Invitation } from '#domain/exchange/invitation.ts';
import { minutesFor, ownItemsFirst } from '#domain/group/own-items-first.ts';
import { sectorSettingsOf } from '#domain/group/sectors.ts';
import { placeOfRound, type Round, scopeOf } from '#domain/round/round.ts';
import { formatDate } from '#parts/format-date.ts';
import { href, paths } from '../paths.ts';
import { municipalityName } from '../round-name.ts';
import type { LetterWords } from '../use-letter-words.ts';
import { sectorsOf } from '../use-sectors.ts';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** How the invitation goes along: a link that opens it, else the file as an attachment. */
export interface LetterWay {
  readonly link: string | null;
  readonly code: string;
  /** Of the app, where others can open it. */
  readonly address: string | null;
}

/**
 * The e-mail of an invitation (GR2, DA13): what is asked, how long it takes, by when, how to begin, what if the link doesn't
 * open, who reads the answers and whose documents they are.
 */
export function invitationLetter(round: Round, invitation: Invitation, way: LetterWay, words: LetterWords): Letter {
  const { t, language } = words;
  const items = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round));
  const { own } = ownItemsFirst(items, invitation.sectors, sectorSettingsOf(round));
  const names = sectorsOf(round, words.sectors).namesHere(invitation.sectors);
  const municipality = municipalityName(round.header.municipality, language);
  const by = invitation.answerBy === '' ? null : formatDate(invitation.answerBy, language);
  const values = { municipality, year: round.header.year };
  const paste = way.address === null ? null : `${way.address}${href(paths.paste)}`;
  const paragraphs = [
    ...(round.header.example ? [t('example')] : []),
    t('hello'),
    t('invitation.what', values),
    ...(names.length > 0 ? [t('invitation.sectors', { count: names.length, sectors: names.join('; ') })] : []),
    [
      own.length > 0 && own.length < items.length
        ? t('invitation.ownFirst', { count: items.length, own: own.length })
        : t('invitation.count', { count: items.length }),
      t('invitation.time', { minutes: minutesFor(items.length) }),
      t('invitation.unknown'),
    ].join(' '),
    ...(by === null ? [] : [t('invitation.by', { date: by })]),
    ...howToBegin(way, paste, t),
    t('invitation.back'),
    [t('invitation.readers'), t('invitation.documents', values), invitation.keeping].filter(Boolean).join(' '),
    ...(invitation.naming === 'nameless' ? [t('invitation.nameless')] : []),
    t('thanks'),
  ];
  const subject = by === null ? t('invitation.subject', values) : t('invitation.subjectBy', { ...values, date: by });
  return { subject, body: paragraphs.join('\n\n') };
}

function howToBegin({ link, code }: LetterWay, paste: string | null, t: LetterWords['t']): string[] {
  if (link !== null && paste !== null) {
    return [`${t('invitation.link')}\n${link}`, `${t('invitation.ifNot', { paste })}\n${code}`];
  }
  return [paste === null ? t('invitation.file') : t('invitation.fileAt', { paste })];
}
