/**
 * The file that says a site listens to Global Privacy Control, to be put at
 * `/.well-known/gpc.json` (SG-03).
 */

/** Its text. `lastUpdate` is the day on which it was last true, `YYYY-MM-DD`. */
export function gpcJson(lastUpdate: string): string {
  return `${JSON.stringify({ gpc: true, lastUpdate })}\n`;
}
