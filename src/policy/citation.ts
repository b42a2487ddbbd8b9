/**
 * How an article is cited: rules hold it in English, and a Dutch reader
 * looks it up under its Dutch name.
 */
import type { MessageLanguage } from './said.js';

const DUTCH: readonly (readonly [RegExp, string])[] = [
  [/\bGDPR\b/g, 'AVG'],
  [/\bRecitals?\b/gi, 'overweging'],
  [/\bArt\./g, 'art.'],
  [/\bas of 1 July 2026\b/g, 'sinds 1 juli 2026'],
  [/\bCJEU\b/g, 'HvJ EU'],
  [/\bePrivacy Directive\b/g, 'ePrivacyrichtlijn'],
  [/\bEDPB Guidelines\b/g, 'EDPB-richtsnoeren'],
  [/\bEDPB Cookie Banner Taskforce report\b/g, 'verslag van de Cookie Banner Taskforce (EDPB)'],
  [/\bpar\. /g, 'punt '],
  [/\bCNIL guidelines\b/g, 'richtsnoeren van de CNIL'],
  [/\bCNIL recommendation\b/g, 'aanbeveling van de CNIL'],
  [/\bnational law\b/g, 'nationaal recht'],
];

/** The citation in this language. */
export function citation(article: string, language: MessageLanguage): string {
  if (language === 'en') return article;
  return DUTCH.reduce((text, [english, dutch]) => text.replace(english, dutch), article);
}
