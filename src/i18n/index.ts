/**
 * The words of the panel: a table for each language, fetched when it is
 * needed, the first question's words before the rest. Owners lay their own
 * words over them in `policy.words`.
 */
import type { FirstTable, Table } from './table.js';

export { fill } from './fill.js';
export type { FirstTable, Table } from './table.js';

const FIRST = {
  nl: () => import('./nl-first.js'),
  en: () => import('./en-first.js'),
};
const ALL = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
};

/** Whether a language has a table: its own, or that of its main language (`nl-BE` has `nl`). */
export function hasTable(language: string): boolean {
  return main(language) in ALL;
}

/** All words of a language; English where there are none. */
export async function loadTable(language: string): Promise<Table> {
  return (await ALL[known(language)]()).default;
}

/** The words of the first question. */
export async function loadFirstTable(language: string): Promise<FirstTable> {
  return (await FIRST[known(language)]()).default;
}

function known(language: string): keyof typeof ALL {
  return (hasTable(language) ? main(language) : 'en') as keyof typeof ALL;
}

function main(language: string): string {
  return language.split('-')[0] ?? '';
}
