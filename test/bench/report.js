/** The result in words and tables: medians with quartiles, ratios to the static banner, where a peer is ahead, and the aims. */
import { cpus } from 'node:os';
import { MEASURES, written } from './measures.js';
import { median, quartiles } from './statistics.js';

const OURS = 'consent-panel';
const SOONER = 'consent-panel, sooner';
const DRAWN = 'consent-panel, drawn by the server';
const BASE = 'static banner';

/** All of RESULT.md. */
export function report(results, subjects, { runs, growth, version, load }) {
  const cores = cpus().length;
  const names = Object.keys(results.main);
  const values = (name, key) => (results.main[name] ?? []).map((figures) => figures[key]);
  const mid = (name, key) => median(values(name, key));
  const peers = names.filter((name) => name !== OURS && subjects[name].hasPurposes);
  return `${[
    '# The bench',
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`: ${runs} visitors of each subject in turn, each with a fresh profile, four purposes, in one ${version}. Network: 150 ms, 1.6 Mbit/s. Processor: slowed 4 times. Machine class: ${cores} shared virtual x86-64 cores; load ${load} before it began. Times are noisy; read the ratios. Less is better everywhere.`,
    '![Ratios to the static banner](RESULT.svg)',
    '## The subjects',
    names.map((name) => `- **${name}**${subjects[name].note ? `: ${subjects[name].note}` : ''}`).join('\n'),
    '## Medians, with quartiles',
    table(
      ['', ...names],
      MEASURES.map(({ key, title, unit }) => [
        unit ? `${title} (${unit})` : title,
        ...names.map((name) => quartered(values(name, key), unit)),
      ]),
    ),
    '## Ratios of the medians to the static banner',
    table(
      ['', ...names],
      MEASURES.map(({ key, title }) => [title, ...names.map((name) => ratio(mid(name, key), mid(BASE, key)))]),
    ),
    '## Growth',
    ...growthTables(results.growth, growth),
    '## Where a peer with purposes is ahead',
    list(ahead(peers, mid, values)),
    '## The aims',
    table(['aim', 'measured', ''], aims(peers, mid, results.growth)),
    results.failed.length ? `## What failed\n\n${list(results.failed)}` : '',
    NOTES,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const NOTES = `## How it is measured

- *Visible*: the first frame in which the button that accepts can be seen and nothing lies over it. *A press has effect*: the press, made by a real pointer again and again, after which the question is gone.
- *Bytes*: what the server sends, brotli 11, the page itself among it, but not the permitted script. On the return visit, in a tab of its own, the browser has forgotten every file and not the answer. *Until the permitted script is fetched*: what was sent before the request for it; *in all*: with what still comes when the page is idle.
- *Script time*: what the browser counts as such, slowed 4 times, nothing of the measurement in it on the return visit; that of the static banner is nearly all the page's own. *Interaction delay*: from the press until the next frame has been made, the longest of pointer down, pointer up and click. The browser's own event timings are not used: they stay empty in the pages of tarteaucitron and c15t, also where a handler is made to take 100 ms.
- *Withdraw*: the presses that take everything back from a page where nothing is open, and the time from the first until no yes stands.
- *Opens*: from the press on the button that leads to the purposes until they can be seen.
- The static banner has no purposes, keeps no proof and opens no settings; the Osano banner asks one question for everything; c15t has five categories and cannot have more.`;

function growthTables(growth, runs) {
  const names = Object.keys(growth);
  const sizes = [...new Set(names.flatMap((name) => Object.keys(growth[name]).map(Number)))].sort((a, b) => a - b);
  const kinds = [
    ['visible', 'Question visible (ms)', 'ms'],
    ['open', 'Settings open, from the press (ms)', 'ms'],
    ['elements', 'Elements in the page with the settings open', ''],
    ['bytes', 'Bytes until the settings are open', 'B'],
  ];
  return kinds.map(([key, title, unit]) => {
    const rows = names
      .map((name) => [name, ...sizes.map((size) => median((growth[name][size] ?? []).map((one) => one[key])))])
      .filter(([, ...cells]) => cells.some((cell) => cell !== undefined))
      .map(([name, ...cells]) => [
        name,
        ...cells.map((cell) => written(cell === undefined ? cell : Math.round(cell), unit)),
      ]);
    return `**${title}**, medians of ${runs}\n\n${table(['purposes', ...sizes.map(String)], rows)}`;
  });
}

/** Each measure in which a peer's median is below ours; with whether the quartiles are apart. */
function ahead(peers, mid, values) {
  const said = MEASURES.flatMap(({ key, title, unit }) => {
    const ours = mid(OURS, key);
    return peers
      .filter((name) => mid(name, key) < ours)
      .map((name) => {
        const apart = quartiles(values(name, key))[2] < quartiles(values(OURS, key))[0];
        const figures = `${written(mid(name, key), unit)} against our ${written(ours, unit)}${unit && ` ${unit}`}`;
        return `${title}: **${name}** is ahead, ${figures}${apart ? '' : ' (the middle halves overlap)'}`;
      });
  });
  return said.length ? said : ['Nowhere in this run.'];
}

function aims(peers, mid, growth) {
  const least = (key) => Math.min(...peers.map((name) => mid(name, key) ?? Infinity));
  const row = (aim, ours, limit, unit) => [
    aim,
    `${written(ours, unit)} of at most ${written(limit, unit)}${unit && ` ${unit}`}`,
    ours <= limit ? 'met' : '**not met**',
  ];
  const of = (name, size) => median((growth[name]?.[size] ?? []).map(({ open }) => open));
  const rows = [
    row(
      'return visit, bytes: 0.4 of the lightest peer with purposes',
      mid(OURS, 'returnBytesUntilRan'),
      0.4 * least('returnBytesUntilRan'),
      'B',
    ),
    row('the same, with what comes when idle', mid(OURS, 'returnBytes'), 0.4 * least('returnBytes'), 'B'),
    row('return visit, script time: 0.4 of the lightest', mid(OURS, 'returnScript'), 0.4 * least('returnScript'), 'ms'),
    ...[OURS, SOONER, DRAWN].flatMap((name) => [
      row(
        `${name}: first visit visible within 1.5 times the static banner`,
        mid(name, 'visible'),
        1.5 * mid(BASE, 'visible'),
        'ms',
      ),
      row(`${name}: first visit visible ahead of every peer`, mid(name, 'visible'), least('visible'), 'ms'),
    ]),
    row('interaction delay of accept: that of the best', mid(OURS, 'acceptDelay'), least('acceptDelay'), 'ms'),
    row('withdraw: 1 press', mid(OURS, 'withdrawPresses'), 1, ''),
  ];
  const best = Math.min(...peers.map((name) => of(name, 1000) ?? Infinity));
  if (Number.isFinite(best)) rows.push(row('1,000 purposes open: no slower than the best', of(OURS, 1000), best, 'ms'));
  return rows;
}

function quartered(values, unit) {
  const found = quartiles(values);
  if (!found) return '–';
  const [low, mid, high] = found.map((value) => written(value, unit));
  return low === high ? mid : `${mid} (${low}–${high})`;
}

function ratio(value, base) {
  return value === undefined || !base ? '–' : (value / base).toFixed(2);
}

function table(head, rows) {
  return [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const list = (items) => items.map((item) => `- ${item}`).join('\n');
