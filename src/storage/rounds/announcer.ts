/** Tells the other tabs that something of a round was stored. */
export interface Announcer {
  announce(roundId: string): void;
  /** Hears other tabs only; returns how to stop. */
  listen(onChange: (roundId: string) => void): () => void;
}

/**
 * Over BroadcastChannel. Where the browser has none, tabs don't hear of each other: their writes are joined all the same,
 * inside each transaction, and a tab sees the other's values at its own next save.
 */
export function createAnnouncer(channelName: string): Announcer {
  const listeners = new Set<(roundId: string) => void>();
  let channel: BroadcastChannel | null | undefined;

  function opened(): BroadcastChannel | null {
    if (channel !== undefined) return channel;
    try {
      channel = new BroadcastChannel(channelName);
      channel.onmessage = ({ data }) => {
        if (typeof data === 'string') for (const listener of listeners) listener(data);
      };
    } catch {
      channel = null;
    }
    return channel;
  }

  return {
    announce(roundId) {
      try {
        opened()?.postMessage(roundId);
      } catch {
        // A closed channel or a page being left: the value is stored, only the news is not spread.
      }
    },
    listen(onChange) {
      listeners.add(onChange);
      opened();
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}
