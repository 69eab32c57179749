/** What the measures need of the app, for `build-core.mjs`. */
export { changeAnswer, changeEvidence, changeMark, changeNote } from '#domain/round/change-answers.ts';
export { addAction } from '#domain/round/change-plan.ts';
export { commit } from '#domain/round/commit.ts';
export { createRound } from '#domain/round/create-round.ts';
export { joinRounds } from '#domain/round/join-rounds.ts';
export { LIMITS } from '#domain/round/parse-json.ts';
export { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
export { readFileText } from '#storage/files/read-file-text.ts';
export { hostileFiles } from '#tests/support/spoil/hostile-files.ts';
export { createRandom } from '#tests/support/spoil/random.ts';
export { readSpoilt } from '#tests/support/spoil/read-spoilt.ts';
export { spoilFile } from '#tests/support/spoil/spoil-file.ts';
export { spoilStore } from '#tests/support/spoil/spoil-store.ts';
