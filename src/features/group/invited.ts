import { type Invitation, inviteRespondent, inviteSector } from '#domain/exchange/invitation.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import type { Round } from '#domain/round/round.ts';

/** Whom an invitation is for: somebody in the list, or whoever answers for a sector. */
export type Invited =
  | { readonly kind: 'respondent'; readonly respondent: Respondent }
  | { readonly kind: 'sector'; readonly sector: string };

export function invitationFor(round: Round, invited: Invited): Invitation {
  return invited.kind === 'respondent'
    ? inviteRespondent(round, invited.respondent)
    : inviteSector(round, invited.sector);
}
