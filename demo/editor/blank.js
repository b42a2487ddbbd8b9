/**
 * What a policy file and its parts begin as: nothing that is the owner's to
 * decide is filled in, and least of all a legal basis.
 */

/** Today, as a policy writes days. */
export function today() {
  return new Date().toISOString().slice(0, 10);
}

/** The same day, a number of years later. */
export function inYears(day, years) {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** An empty policy file. */
export function blankFile() {
  return {
    version: today(),
    site: '',
    languages: ['nl', 'en'],
    country: 'NL',
    controller: { id: '', name: '', address: '', country: 'NL', email: '', privacyStatement: '/privacy' },
    audience: {},
    validity: 'P6M',
    quietPeriod: 'P6M',
    purposes: [],
    internal: { measures: [''], reviewOn: inYears(today(), 1) },
  };
}

/** A purpose of which nothing is said yet. */
export function blankPurpose(id) {
  return {
    id,
    title: {},
    summary: {},
    description: {},
    because: {},
    necessity: {},
    data: [],
    recipients: [],
    retention: { period: '' },
    decidedOn: today(),
    activeFrom: today(),
    internal: { decidedBy: '', why: '', alternativesConsidered: '', reviewOn: inYears(today(), 1) },
  };
}

/** An id of what somebody wrote, that none of these has yet. */
export function idFrom(text, taken, otherwise) {
  const plain = String(text ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = plain || otherwise;
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`;
  return id;
}
