import { joinAllAnswers } from '#domain/exchange/join-all-answers.ts';
import { bringIn, withBroughtIn } from '#domain/group/bring-in.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import { err, ok } from '#domain/result.ts';
import type { GroupPorts, GroupVerbs } from './group-verbs.ts';

export function createGroupWork({ keeper, current, stamp, settled, replace }: GroupPorts): GroupVerbs {
  const notOpen = () => err({ kind: 'not-found' } as const);

  return {
    async takeInAnswers(parts, securing = {}) {
      await settled();
      const before = current();
      if (!before) return notOpen();
      const tried = joinAllAnswers(before, parts);
      if (tried.outcomes.every(({ kind }) => kind === 'refused')) return ok(tried.outcomes);
      const secured = await keeper.secure(before, 'join', securing);
      if (!secured.ok) return secured;
      // Another tab may have written meanwhile.
      const joined = joinAllAnswers(current() ?? before, parts);
      const replaced = await replace(joined.round);
      return replaced.ok ? ok(joined.outcomes) : replaced;
    },
    async bringIn(other, name, securing = {}) {
      await settled();
      const before = current();
      if (!before) return notOpen();
      const found = bringIn(before, other, name);
      if (!found.ok) return found;
      const secured = await keeper.secure(before, 'join', securing);
      if (!secured.ok) return secured;
      const now = current() ?? before;
      const brought = bringIn(now, other, name);
      if (!brought.ok) return brought;
      const replaced = await replace(withBroughtIn(now, other, brought.value, stamp()));
      return replaced.ok ? brought : replaced;
    },
    async removeRespondent(id) {
      await settled();
      const round = current();
      return round ? replace(removeRespondent(round, id, stamp())) : notOpen();
    },
  };
}
