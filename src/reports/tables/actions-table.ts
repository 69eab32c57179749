import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import { formatSectors } from '../formats.ts';
import { itemWords } from '../model/plan/item-words.ts';
import { planActionRows } from '../model/plan/plan-action-rows.ts';
import type { PlanAction } from '../model/plan/plan-report-input.ts';
import type { TableSources } from './answers-table.ts';
import { type DataColumn, type DataTable, dataTable, EMPTY, monthCell, textCell } from './data-table.ts';
import { originColumns } from './origin-columns.ts';

export interface ActionsSources extends Omit<TableSources, 'notes'> {
  readonly modelTexts: ModelCatalogueTexts;
}

/** The rows of the plan with all their fields, in the order of the plan. */
export function actionsTable({ round, texts, modelTexts, words }: ActionsSources): DataTable {
  const rows = planActionRows(round, itemWords(round, texts, words.lang), texts, modelTexts);
  const text = (header: string, width: number, of: (action: PlanAction) => string): DataColumn<PlanAction> => ({
    header,
    width,
    cell: (action) => textCell(of(action)),
  });
  const month = (header: string, of: (action: PlanAction) => string): DataColumn<PlanAction> => ({
    header,
    width: 12,
    cell: (action) => (of(action) === '' ? EMPTY : monthCell(of(action))),
  });
  return dataTable(
    words.say('tables.actions'),
    [
      ...originColumns(round, words),
      text(words.say('plan.actions.action'), 48, ({ title }) => title || words.say('plan.actions.untitled')),
      text(words.say('tables.priority'), 16, ({ first }) => words.say(first ? 'tables.first' : 'tables.later')),
      text(words.say('tables.sectors'), 26, ({ sectors }) => formatSectors(sectors)),
      text(words.say('tables.role'), 26, ({ role }) => role),
      month(words.say('tables.start'), ({ start }) => start),
      month(words.say('tables.due'), ({ due }) => due),
      text(words.say('plan.actions.status'), 16, ({ status }) => words.say(`status.${status}`)),
      text(words.say('tables.statusReason'), 30, ({ statusReason }) => statusReason),
      text(words.say('tables.statements'), 50, ({ items }) =>
        items.map(({ code, statement }) => `${code} ${statement}`).join('\n'),
      ),
      text(words.say('tables.models'), 30, ({ models }) => models.join('\n')),
      text(words.say('plan.actions.resources'), 30, ({ resources }) => resources),
      text(words.say('plan.actions.indicator'), 30, ({ indicator }) => indicator),
      text(words.say('tables.baseline'), 16, ({ baseline }) => baseline),
      text(words.say('plan.item.target'), 16, ({ target }) => target),
      text(words.say('plan.actions.followUp'), 40, ({ followUp }) => followUp),
    ],
    rows,
  );
}
