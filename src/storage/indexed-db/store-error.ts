import type { StoreError } from '#domain/ports.ts';

/** What a browser's storage throws, as an expected failure. A bug of ours is thrown on. */
export function storeErrorFrom(thrown: unknown): StoreError {
  if (!(thrown instanceof Error) || isBug(thrown)) throw thrown;
  switch (thrown.name) {
    case 'QuotaExceededError':
      return { kind: 'storage-full' };
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return { kind: 'storage-blocked' };
    default:
      return { kind: 'storage-failed', detail: thrown.name };
  }
}

function isBug(error: Error): boolean {
  return (
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError
  );
}
