import { useEffect, useRef, useState } from 'react';

interface SearchState<T> {
  /** What the options answer; null before any search. */
  query: string | null;
  options: T[];
  isLoading: boolean;
}

/** Options for a query. A slow answer to an older query never replaces a newer one. */
export function useSearch<T>(search: (query: string) => T[] | Promise<T[]>, query: string | null): SearchState<T> {
  const [state, setState] = useState<SearchState<T>>({ query: null, options: [], isLoading: false });
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (query === null) {
      setState({ query: null, options: [], isLoading: false });
      return;
    }
    const found = latest.current(query);
    if (Array.isArray(found)) {
      setState({ query, options: found, isLoading: false });
      return;
    }
    let isCurrent = true;
    setState((before) => ({ ...before, isLoading: true }));
    found.then(
      (options) => {
        if (isCurrent) setState({ query, options, isLoading: false });
      },
      (error: unknown) => {
        if (isCurrent) setState({ query, options: [], isLoading: false });
        // A search that fails is a bug of the caller: let it be seen.
        queueMicrotask(() => {
          throw error;
        });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [query]);
  return state;
}
