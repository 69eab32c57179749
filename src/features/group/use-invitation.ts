import type { Invitation } from '#domain/exchange/invitation.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { type CodeWays, useCodeWays } from '../use-code-ways.ts';

export type InvitationWays = CodeWays;

/** How an invitation can be sent besides as a file. Null while its code is being made. */
export function useInvitation(invitation: Invitation): InvitationWays | null {
  return useCodeWays('invitation', invitationToText(invitation, 'code'));
}
