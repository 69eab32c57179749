import { checksum } from '#domain/checksum.ts';
import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Report } from '../blocks.ts';
import { inline } from '../inline.ts';
import { actorsSection } from './actors-section.ts';
import { changesSection } from './changes-section.ts';
import { gapsSection } from './gaps-section.ts';
import { heatSection } from './heat-section.ts';
import { modelsSection } from './models-section.ts';
import { proposalsSection } from './proposals-section.ts';
import { regionFacts } from './region-facts.ts';
import { regionName, yearsText } from './region-heading.ts';
import type { RegionReportInput } from './region-report-input.ts';
import { termsSection } from './terms-section.ts';

/** The draft of a regional plan (RG6): what the assessments have in common, and proposals to talk about, as blocks. */
export function regionReport(input: RegionReportInput, words: Words): Report {
  const { picture, isoDate } = input;
  const region = regionName(input);
  const rounds = picture.rows.map(({ member }) => `${member.round} ${member.version.at}`).sort();
  return {
    kind: 'region',
    lang: words.lang,
    title: words.say('region.title', { years: yearsText(picture.years) }),
    subtitle: region ? words.say('region.subtitle', { region }) : words.say('region.subtitleNoRegion'),
    sender: region ?? words.say('region.sender'),
    documentType: words.say('region.documentType'),
    date: formatDate(words.lang, isoDate),
    isoDate,
    fileId: `region-${checksum(rounds.join('\n')).toString(16)}-${words.lang}-${isoDate}`,
    exampleMark: picture.example ? words.say('exampleMark') : null,
    blocks: [
      ...opening(input, words),
      ...proposalsSection(input, words),
      ...heatSection(input, words),
      ...gapsSection(input, words),
      ...modelsSection(input, words),
      ...termsSection(input, words),
      ...actorsSection(input, words),
      ...changesSection(input, words),
      { kind: 'heading', level: 2, text: words.say('region.about.title') },
      { kind: 'paragraph', tone: 'body', runs: inline(words.say('region.about.figures')) },
      { kind: 'paragraph', tone: 'body', runs: inline(words.say('region.about.names')) },
      { kind: 'paragraph', tone: 'small', runs: inline(words.say('region.about.made')) },
    ],
  };
}

function opening(input: RegionReportInput, words: Words): Block[] {
  const { picture } = input;
  const example: Block = {
    kind: 'note',
    title: words.say('plan.example.title'),
    paragraphs: [inline(words.say('region.example'))],
  };
  const sentences = [
    words.say('region.summary.gaps', { count: picture.rows.length, gaps: picture.gaps.length }),
    ...(picture.trainings.length > 0
      ? [words.say('region.summary.trainings', { count: picture.trainings.length })]
      : []),
  ];
  return [
    ...(picture.example ? [example] : []),
    { kind: 'note', title: words.say('region.draft.title'), paragraphs: [inline(words.say('region.draft.text'))] },
    { kind: 'paragraph', tone: 'lead', runs: inline(sentences.join(' ')) },
    { kind: 'definitions', pairs: regionFacts(input, words) },
  ];
}
