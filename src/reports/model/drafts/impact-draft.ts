import type { Words } from '../../words.ts';
import { plainText } from '../plain-text.ts';
import { actionTitle } from '../plan/actions-section.ts';
import { AGES, type DraftAction, type DraftInput } from './draft-input.ts';
import { brief, listed, type Paragraphs, toFill } from './draft-parts.ts';

const MOST_ACTIONS = 10;

/**
 * What the plan means for residents, staff and money, as far as the plan tells it; where only people know there is a place to
 * fill in (PL6).
 */
export function impactDraft({ actions, plan }: DraftInput, words: Words): Paragraphs {
  const { year } = plan;
  const titles = (some: readonly DraftAction[]) => some.map((action) => brief(actionTitle(action, words)));
  const named = (some: readonly DraftAction[]) =>
    listed(words.say('drafts.impact.named'), titles(some), MOST_ACTIONS, words);
  const ofNone = actions.filter(({ ages }) => ages.length === 0);
  const about = (part: 'equality' | 'personnel', some: readonly DraftAction[]): Paragraphs => [
    words.say(`drafts.impact.${part}.title`),
    some.length > 0 ? named(some) : words.say(`drafts.impact.${part}.none`),
  ];
  return [
    words.say(actions.length > 0 ? 'drafts.impact.intro' : 'drafts.impact.introNone', { year }),
    ...(ofNone.length > 0
      ? [
          words.say('drafts.impact.all.title'),
          listed(words.say('drafts.impact.all.named'), titles(ofNone), MOST_ACTIONS, words),
        ]
      : []),
    ...AGES.flatMap((age) => {
      const some = actions.filter(({ ages }) => ages.includes(age));
      return [
        words.say(`drafts.impact.${age}.title`),
        some.length > 0 ? named(some) : words.say('drafts.impact.noneOfAge'),
        toFill(words, words.say(`drafts.impact.${age}.fill`)),
      ];
    }),
    ...about(
      'equality',
      actions.filter(({ isAboutEquality }) => isAboutEquality),
    ),
    toFill(words, words.say('drafts.impact.equality.fill')),
    ...about(
      'personnel',
      actions.filter(({ isAboutPersonnel }) => isAboutPersonnel),
    ),
    ...load(actions, words),
    toFill(words, words.say('drafts.impact.personnel.fill')),
    words.say('drafts.impact.economy.title'),
    ...economy(actions, words),
    toFill(words, words.say('drafts.impact.economy.fill')),
    words.say('drafts.impact.alternative.title'),
    toFill(words, words.say('drafts.impact.alternative.fill')),
  ];
}

/** On whom the work falls, by sector; an action of two sectors counts for both. */
function load(actions: readonly DraftAction[], words: Words): Paragraphs {
  const counts = new Map<string, number>();
  for (const sector of actions.flatMap(({ sectors }) => sectors)) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  if (counts.size === 0) return [];
  const rows = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([sector, count]) => words.say('drafts.impact.load', { sector: plainText(sector), count }));
  return [listed(words.say('drafts.impact.loadIntro'), rows, MOST_ACTIONS, words)];
}

/** Resources as they were written: nothing is estimated here. */
function economy(actions: readonly DraftAction[], words: Words): Paragraphs {
  const written = actions.filter(({ resources }) => resources.trim() !== '');
  const rows = written.map((action) => `${brief(actionTitle(action, words))}: ${brief(action.resources)}`);
  const missing = actions.length - written.length;
  return [
    ...(rows.length > 0 ? [listed(words.say('drafts.impact.resources'), rows, MOST_ACTIONS, words)] : []),
    ...(missing > 0 ? [words.say('drafts.impact.noResources', { count: missing })] : []),
  ];
}
