/** Fills the places in a text: `fill('{count} ways', { count: 2 })` is `2 ways`. A place nobody fills stays as it is. */
export function fill(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (places[name] ?? place) as string);
}
