/**
 * The consent of this app, as Angular's own signals: no wrapper is needed. It
 * is started once; `snapshot` changes with each decision, and what is computed
 * from it with it.
 */
import { computed, Injectable, signal, type Signal } from '@angular/core';
import { startConsent, type Snapshot, type StartedConsent } from 'consent-panel';
import 'consent-panel/define.js';
import policy from '../../shared/policy.json';

@Injectable({ providedIn: 'root' })
export class ConsentStore {
  readonly #snapshot = signal<Snapshot | undefined>(undefined);
  #consent: StartedConsent | undefined;

  constructor() {
    startConsent({ policy }).then(
      (consent) => {
        this.#consent = consent;
        consent.subscribe((snapshot) => this.#snapshot.set(snapshot));
      },
      // An unlawful policy starts nothing, and says what to change.
      (error: unknown) => console.error(error),
    );
  }

  /** Whether all of these purposes may run now. */
  permitted(...purposes: string[]): Signal<boolean> {
    return computed(() => this.#snapshot() !== undefined && this.#consent?.permits(...purposes) === true);
  }

  /** Whether it has started. */
  readonly started = computed(() => this.#snapshot() !== undefined);

  /** Opens the settings, at these purposes or at the top. */
  open(...purposes: string[]): void {
    void this.#consent?.request(purposes);
  }
}
