/**
 * What a browser's signal led to, in words: that it is followed, and where the
 * visitor chose otherwise (SG-01, SG-04).
 */
import { nothing, type TemplateResult } from 'lit';
import type { View } from './consent-element.js';
/** The lines on the signal; nothing where there is none, or it is about nothing here. `say` fills in the words. */
export declare function signalLine({ consent, snapshot, notice }: View, say: (word: string, places: Record<string, string>) => string): TemplateResult | typeof nothing;
