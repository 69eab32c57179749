import { useEffect, useState } from 'react';
import { type CodeKind, makeCode } from '#domain/exchange/code.ts';
import { linkWith } from '#domain/exchange/link.ts';
import { appAddress } from './app-address.ts';
import { useServices } from './services.ts';

/** How an invitation or answers can be sent besides as a file. */
export interface CodeWays {
  readonly code: string;
  /** Null: there is no address that others can open, or the link would be too long. */
  readonly link: string | null;
  readonly why: 'no-address' | 'too-long' | null;
  /** The app's address for others, or null. */
  readonly address: string | null;
}

/** `text`: what the code carries. Null while the code is being made. */
export function useCodeWays(kind: CodeKind, text: string): CodeWays | null {
  const { compressor } = useServices();
  const [made, setMade] = useState<{ readonly text: string; readonly code: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void makeCode(kind, text, compressor).then((code) => {
      if (isCurrent) setMade({ text, code });
    });
    return () => {
      isCurrent = false;
    };
  }, [kind, text, compressor]);
  if (made?.text !== text) return null;
  const address = appAddress(window.location);
  const link = address === null ? null : linkWith(made.code, address);
  const why = address === null ? 'no-address' : link === null ? 'too-long' : null;
  return { code: made.code, link, why, address };
}
