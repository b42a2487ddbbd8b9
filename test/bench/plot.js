/** The result as a picture: for each measure a line, and on it every subject, as a ratio to the static banner. */
import { MEASURES } from './measures.js';
import { median } from './statistics.js';

const COLOURS = ['#6b6b6b', '#0b6e4f', '#3fae8a', '#b4531a', '#7a3e9d', '#1f5fa8', '#a8841f', '#b02a56'];
const [LEFT, RIGHT, TOP, ROW] = [390, 40, 84, 34];
const WIDTH = 1150;

/** RESULT.svg. The axis is logarithmic: what is as far to the right is as many times more. */
export function plot(results) {
  const names = Object.keys(results.main);
  const mid = (name, key) => median(results.main[name].map((figures) => figures[key]));
  const rows = MEASURES.filter(({ key }) => mid('static banner', key) > 0).map(({ key, title }) => ({
    title,
    ratios: names.map((name) => mid(name, key) / mid('static banner', key)),
  }));
  const all = rows.flatMap(({ ratios }) => ratios).filter((value) => value > 0);
  const [low, high] = [Math.min(1, ...all) / 1.15, Math.max(...all) * 1.15];
  const x = (ratio) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.log(ratio / low)) / Math.log(high / low);
  const height = TOP + rows.length * ROW + 40;
  const ticks = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500].filter((tick) => tick >= low && tick <= high);

  const grid = ticks.map(
    (tick) =>
      `<line x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${TOP - 14}" y2="${height - 34}" stroke="${tick === 1 ? '#555' : '#ddd'}"/><text x="${at(x(tick))}" y="${height - 14}" text-anchor="middle">${tick}×</text>`,
  );
  const lines = rows.map(({ title, ratios }, row) => {
    const y = TOP + row * ROW;
    const dots = ratios.map((ratio, i) =>
      ratio > 0
        ? `<circle cx="${at(x(ratio))}" cy="${y}" r="${names[i] === 'consent-panel' ? 8 : 5}" fill="${COLOURS[i]}" fill-opacity="0.85"><title>${names[i]}: ${ratio.toFixed(2)}</title></circle>`
        : '',
    );
    return `<text x="${LEFT - 16}" y="${y + 4}" text-anchor="end">${title}</text><line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" stroke="#eee"/>${dots.join('')}`;
  });
  let place = 24;
  const key = names.map((name, i) => {
    const from = place;
    place += 32 + name.length * 6.4;
    return `<circle cx="${from}" cy="26" r="6" fill="${COLOURS[i]}"/><text x="${from + 12}" y="30">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#222" role="img" aria-label="Each subject as a ratio to a static banner; less is better">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${WIDTH - RIGHT}" y="56" text-anchor="end" fill="#555">ratio to the static banner, logarithmic; left is better</text>
${[...key, ...grid, ...lines].join('\n')}
</svg>
`;
}

const at = (value) => value.toFixed(1);
