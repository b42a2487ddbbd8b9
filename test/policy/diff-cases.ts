/**
 * For each rule that needs two versions of a policy one step that breaks it,
 * and the nearest that does not. Edits are made to `aPolicy()`, and to the
 * version before as well where `before` says so.
 */
import type { Edits } from './cases.js';

/** One line of the table. */
export interface DiffCase {
  readonly id: string;
  readonly name: string;
  readonly before?: Edits;
  readonly breaks: Edits;
  readonly near: Edits;
  readonly at: string;
  readonly severity?: 'warning';
}

const INTERESTS = {
  'purposes[3].legalBasis': 'legitimate-interests',
  'purposes[3].interest': { nl: 'Meten', en: 'Measuring' },
  'purposes[3].services': [],
};

/** The lines that two versions alone can break; the third, RE-03, is between a file and what is published. */
export const diffCases: readonly DiffCase[] = [
  {
    id: 'LB-13',
    name: 'a purpose people consented to does not go on under another basis',
    breaks: { version: 'next', ...INTERESTS },
    near: { version: 'next', ...INTERESTS, 'purposes[3].id': 'counting', 'purposes[3].activeFrom': '2027-01-01' },
    at: 'purposes[3].legalBasis',
  },
  {
    id: 'LB-13',
    name: 'a purpose that ends does not go on, so it may',
    breaks: { version: 'next', ...INTERESTS },
    near: { version: 'next', ...INTERESTS, 'purposes[3].status': 'not-allowed' },
    at: 'purposes[3].legalBasis',
  },
  {
    id: 'IN-07',
    name: 'other words under the same version are an error',
    breaks: { 'purposes[3].title.nl': 'Tellen' },
    near: { 'purposes[3].title.nl': 'Tellen', version: 'next' },
    at: 'version',
  },
  {
    id: 'IN-09',
    name: 'a new purpose that has begun already is a warning',
    breaks: { version: 'next', 'purposes[3].id': 'counting', 'purposes[3].activeFrom': '2026-11-24' },
    near: { version: 'next', 'purposes[3].id': 'counting', 'purposes[3].activeFrom': '2026-11-25' },
    at: 'purposes[3].activeFrom',
    severity: 'warning',
  },
  {
    id: 'CO-14',
    name: 'another site id leaves every answer behind',
    breaks: { version: 'next', site: 'rijwielen' },
    near: { version: 'next', 'controller.name': 'Rijwielen B.V.' },
    at: 'site',
    severity: 'warning',
  },
];

/** Every requirement that is judged from more than one policy. */
export const DIFFED: readonly { readonly id: string }[] = [...diffCases, { id: 'RE-03' }];
