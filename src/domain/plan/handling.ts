import { type Changes, shownValue } from '../join/replica.ts';
import {
  COUNCILS,
  type Council,
  type CouncilStatement,
  DECIDING,
  type Deciding,
  type Decision,
} from '../round/plan-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';

/** How the municipality's bodies handle the plan (PL8). Empty or null: not written. */
export interface Handling {
  readonly caseNumber: string;
  readonly attachment: string;
  readonly statements: Readonly<Record<Council, CouncilStatement | null>>;
  readonly decisions: Readonly<Record<Deciding, Decision | null>>;
}

/** What usually belongs to the handling of a plan and isn't written. */
export type HandlingGap =
  | { readonly kind: 'case' | 'attachment' }
  | { readonly kind: 'statement' | 'statement-day'; readonly council: Council }
  | { readonly kind: 'decision' | 'decision-day' | 'decision-section'; readonly body: Deciding };

export function handlingOf(round: Pick<Round, 'data'>): Handling {
  const read = <T>(key: string) => shownValue(round.data, key) as T | null;
  const statement = (council: Council) => read<CouncilStatement>(valueKey.statement(council));
  const decision = (body: Deciding) => read<Decision>(valueKey.decision(body));
  return {
    caseNumber: read<string>(valueKey.handlingCase) ?? '',
    attachment: read<string>(valueKey.handlingAttachment) ?? '',
    statements: { youth: statement('youth'), elderly: statement('elderly'), disability: statement('disability') },
    decisions: { committee: decision('committee'), board: decision('board'), council: decision('council') },
  };
}

export function isHandlingEmpty({ caseNumber, attachment, statements, decisions }: Handling): boolean {
  const rows = [...Object.values(statements), ...Object.values(decisions)];
  return caseNumber === '' && attachment === '' && rows.every((row) => row === null);
}

/** A statement or decision without any content is no value at all. */
export function changeStatement(council: Council, statement: CouncilStatement | null): Changes<RoundValue> {
  return new Map([[valueKey.statement(council), statement]]);
}

export function changeDecision(body: Deciding, decision: Decision): Changes<RoundValue> {
  const isEmpty = Object.values(decision).every((part) => part.trim() === '');
  return new Map([[valueKey.decision(body), isEmpty ? null : decision]]);
}

export function changeHandlingText(field: 'caseNumber' | 'attachment', text: string): Changes<RoundValue> {
  const key = field === 'caseNumber' ? valueKey.handlingCase : valueKey.handlingAttachment;
  return new Map([[key, text.trim() === '' ? null : text.trim()]]);
}

/**
 * What is missing of what is usual: case and attachment number, the statements of the three councils (that one was left
 * out counts when it is said), and the decisions of board and council. A committee before them is no must.
 */
export function handlingGaps(handling: Handling): HandlingGap[] {
  const gaps: HandlingGap[] = [];
  if (handling.caseNumber === '') gaps.push({ kind: 'case' });
  if (handling.attachment === '') gaps.push({ kind: 'attachment' });
  for (const council of COUNCILS) {
    const statement = handling.statements[council];
    if (!statement || statement.state === 'asked') gaps.push({ kind: 'statement', council });
    else if (statement.state === 'given' && statement.date === '') gaps.push({ kind: 'statement-day', council });
  }
  for (const body of DECIDING) {
    const decision = handling.decisions[body];
    if (!decision) {
      if (body !== 'committee') gaps.push({ kind: 'decision', body });
      continue;
    }
    if (decision.date === '') gaps.push({ kind: 'decision-day', body });
    if (decision.section.trim() === '') gaps.push({ kind: 'decision-section', body });
  }
  return gaps;
}
