/** Erases a subject, and says in words what was kept and why (Art. 17(1), 17(3)(e) GDPR, DS-06). */
import type { ErasureReason, ErasureStatement } from '../verify/statements.js';
import type { Store } from './open-store.js';

/** What an erasure answers. */
export interface ErasureReport {
  readonly site: string;
  readonly subject: string;
  /** How many events were erased. */
  readonly erased: number;
  /** A signed statement for each: with it, a gap in a history is told from tampering. */
  readonly statements: readonly string[];
  readonly kept: { readonly en: string; readonly nl: string };
}

const KEPT = {
  en:
    'What was erased: the choices, the secret, the links and the settled messages. What is kept: of each choice a ' +
    'number (its SHA-256), when it came in and when it was erased. It says nothing about the person. It is kept so that ' +
    'the choice cannot come back by accident, and so that the rest of the records can still be checked ' +
    '(Art. 17(3)(e) GDPR). Messages to recipients that are still on their way, such as a withdrawal, are delivered first.',
  nl:
    'Gewist: de keuzes, het geheim, de koppelingen en de afgehandelde berichten. Bewaard: van elke keuze een getal ' +
    '(de SHA-256), wanneer die binnenkwam en wanneer die is gewist. Dat zegt niets over de persoon. Het wordt bewaard ' +
    'zodat de keuze niet per ongeluk terugkomt en zodat de rest van de administratie controleerbaar blijft ' +
    '(artikel 17, lid 3, onder e, AVG). Berichten die nog naar ontvangers onderweg zijn, zoals een intrekking, worden ' +
    'eerst bezorgd.',
} as const;

/** Erases all events of a subject. */
export async function eraseSubject(
  { erasures, signer }: Store,
  site: string,
  subject: string,
  reason: ErasureReason,
): Promise<ErasureReport> {
  const erased = await erasures.erase(site, subject, reason);
  return {
    site,
    subject,
    erased: erased.length,
    statements: await Promise.all(
      erased.map(({ hash, erased: at }) => {
        const statement: ErasureStatement = {
          v: 1,
          type: 'erasure',
          site,
          hash,
          erasedAt: new Date(Math.floor(at / 1_000)).toISOString(),
          reason,
        };
        return signer.sign(statement);
      }),
    ),
    kept: KEPT,
  };
}
