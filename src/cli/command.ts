/**
 * What a command of `npx consent-panel` is made of. Each stands in a file of
 * its own, which is loaded when it is called for.
 */
/// <reference types="node" preserve="true" />
import type { ParseArgsConfig } from 'node:util';

/** A language that the command line speaks. */
export type Speech = 'nl' | 'en';

/** A text in each of them. */
export type Said = Readonly<Record<Speech, string>>;

/** What a command was called with, and how it answers. */
export interface Call {
  /** The words after the command that are not options: files, mostly. */
  readonly files: readonly string[];
  /** The options, by their long name; only those the command declares, and `lang`. */
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** The language of the answers. */
  readonly speech: Speech;
  /** Answers: a line, or several, on the standard output. */
  readonly tell: (text: string) => void;
  /** Remarks that are not the answer, on the standard error. */
  readonly remark: (text: string) => void;
}

/** One command. */
export interface Command {
  /** What follows the name, such as `<policy.json> [--json]`. */
  readonly usage: string;
  /** What it does, its options, its exit codes: what `--help` prints. */
  readonly help: Said;
  /** Its options, as `parseArgs` of `node:util` takes them. `lang` and `help` are always there. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Options that must be there. */
  readonly needs?: readonly string[];
  /** How many files it takes. */
  readonly files: { readonly min: number; readonly max: number };
  /**
   * Does the work; resolves with the exit code: 0, or 1 where what was looked
   * at is not in order. Rejects with `Trouble` where it could not be done.
   */
  readonly run: (call: Call) => Promise<number>;
}

/** What keeps a command from doing its work, in one line for its user. */
export class Trouble extends Error {
  readonly said: Said;
  /** 1 where something is wrong with a file or a folder, 2 where the command was called wrongly. */
  readonly exitCode: 1 | 2;

  constructor(said: Said, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(said.en, options);
    this.name = 'Trouble';
    this.said = said;
    this.exitCode = exitCode;
  }
}
