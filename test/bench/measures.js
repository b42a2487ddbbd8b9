/** What is measured, in the order of the table. Less is better in all of them. */
export const MEASURES = [
  { key: 'firstBytes', title: 'first visit, bytes', unit: 'B' },
  { key: 'visible', title: 'first visit, question visible', unit: 'ms' },
  { key: 'usable', title: 'first visit, a press has effect', unit: 'ms' },
  { key: 'firstScript', title: 'first visit, script time', unit: 'ms' },
  { key: 'shift', title: 'first visit, layout shift', unit: '' },
  { key: 'acceptDelay', title: 'interaction delay of accept', unit: 'ms' },
  { key: 'returnBytesUntilRan', title: 'return visit, bytes until the permitted script is fetched', unit: 'B' },
  { key: 'returnBytes', title: 'return visit, bytes in all', unit: 'B' },
  { key: 'returnScript', title: 'return visit, script time', unit: 'ms' },
  { key: 'ranCold', title: 'return visit, permitted script ran, cold cache', unit: 'ms' },
  { key: 'ranWarm', title: 'return visit, permitted script ran, warm cache', unit: 'ms' },
  { key: 'memory', title: 'return visit, script memory', unit: 'kB' },
  { key: 'withdrawPresses', title: 'withdraw, presses', unit: '' },
  { key: 'withdrawTime', title: 'withdraw, from the first press', unit: 'ms' },
];

export function written(value, unit) {
  if (value === undefined) return '–';
  if (unit === '') return Number.isInteger(value) ? String(value) : value.toFixed(3);
  return Math.round(value).toLocaleString('en');
}
