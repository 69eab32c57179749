/** What the command line has in common: each command is one of these, in a file of its own under `commands/`. */

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What more there is to know, for `COMMAND --help`. */
  readonly details?: string;
  readonly positionals: Positionals;
  readonly options: Readonly<Record<string, Option>>;
  /** Whether `--json` is offered: the outcome then carries `json`. */
  readonly givesJson: boolean;
  readonly run: (call: Call) => Promise<Outcome>;
}

export interface Positionals {
  /** As the usage line shows them: `PACK…`, `[ROUND]`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

export interface Option {
  /** The name of the value in the usage line; an option without one is a flag. */
  readonly value?: string;
  readonly help: string;
  readonly isRepeatable?: boolean;
  readonly choices?: readonly string[];
}

/** One use of a command, already checked against its positionals and options. */
export interface Call {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  value(option: string): string | undefined;
  values(option: string): readonly string[];
  readonly io: Io;
}

export type Outcome =
  /** Exit 0. `notes` go to standard error. */
  | { readonly kind: 'done'; readonly output: Output; readonly notes?: readonly string[] }
  /** Exit 1. `json` is printed when it was asked for; without it the refusals are. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly json?: unknown }
  /** Exit 2. */
  | { readonly kind: 'wrong-use'; readonly message: string };

export type Output = { readonly text: string; readonly json?: unknown } | { readonly bytes: Uint8Array };

/** Why an input was refused: what kind of fault, where, in words, and what to do. */
export interface Refusal {
  readonly kind: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** The world of a command. `main.ts` hands the real one over. */
export interface Io {
  standardInput(): Promise<Uint8Array>;
  standardOutput(content: string | Uint8Array): void;
  standardError(text: string): void;
  /** Whether standard output is a screen, where bytes would be noise. */
  readonly isTerminal: boolean;
}
