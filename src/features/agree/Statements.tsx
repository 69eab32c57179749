import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMarked } from '#domain/round/read-answers.ts';
import { Button } from '#ui/Button.tsx';
import { Columns } from '#ui/Columns.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { FILTERS, type Filter, firstFilter, ORDERS, type Order, orderStatements } from './order-statements.ts';
import { StatementCard } from './StatementCard.tsx';
import type { Group } from './use-group.ts';

/** The statements by how far views lie apart, or in another order; filtered as one likes (GR5, AN6). */
export function Statements({ group }: { readonly group: Group }) {
  const { t } = useTranslation('agree');
  const [order, setOrder] = useState<Order>('disagreement');
  const { round, items, spreads, agreed, respondents, itemsById } = group;
  const marked = new Set(
    items.map(({ id }) => id).filter((id) => isMarked(round, id) || respondents.some(({ marks }) => marks.has(id))),
  );
  const known = { agreed, marked };
  const itemsOf = (one: Filter) => new Set(orderStatements(spreads, 'checklist', one, known).map(({ item }) => item));
  // What was shown when the filter was chosen stays: a statement doesn't go away while its reason is being written.
  const [{ filter, held }, setFiltered] = useState(() => {
    const first = firstFilter(spreads, known);
    return { filter: first, held: itemsOf(first) };
  });
  const choose = (chosen: Filter) => setFiltered({ filter: chosen, held: itemsOf(chosen) });
  const shown = orderStatements(spreads, order, filter, known, held);
  return (
    <Section heading={t('list.heading')} intro={t('list.intro')}>
      <Stack gap="m">
        <Columns min="s">
          <SelectField
            label={t('list.order')}
            value={order}
            choices={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
            onChange={(event) => setOrder(event.target.value as Order)}
          />
          <SelectField
            label={t('list.filter')}
            value={filter}
            choices={FILTERS.map((value) => ({
              value,
              label: t('list.filterCount', {
                filter: t(`filter.${value}`),
                count: itemsOf(value).size,
              }),
            }))}
            onChange={(event) => choose(event.target.value as Filter)}
          />
        </Columns>
        <div role="status">{t('list.shown', { count: shown.length })}</div>
        {shown.length === 0 ? (
          <EmptyState
            actions={
              <Button kind="secondary" onClick={() => choose('all')}>
                {t('list.showAll')}
              </Button>
            }
          >
            {t('list.none', { filter: t(`filter.${filter}`) })}
          </EmptyState>
        ) : null}
        <Stack as="ol" gap="m">
          {shown.map(({ item }) => {
            const found = itemsById.get(item);
            return found ? <StatementCard key={item} item={found} group={group} /> : null;
          })}
        </Stack>
      </Stack>
    </Section>
  );
}
