/** What a strict page forbids is nowhere in the library: no HTML from text, no code from text, no inline style (SE-02, SE-03). */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const FORBIDDEN = [
  /\.(inner|outer)HTML\b\s*[^=!]?=[^=]/,
  /\binsertAdjacentHTML\b/,
  /\bcreateContextualFragment\b/,
  /\bparseFromString\b/,
  /\bsetHTMLUnsafe\b/,
  /\bdocument\.write(ln)?\(/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bset(Timeout|Interval)\(\s*['"`]/,
  /setAttribute\(\s*['"]style['"]/,
  /\bunsafe(HTML|CSS|SVG)\b/,
  /<[a-z-]+[^>`]*\sstyle=/,
  /\son(click|load|error|input|change)=["']/,
];

/** What runs on a server or a command line makes documents; a page never loads it. */
const NOT_IN_A_PAGE = /^(cli|receiver|documents)\//;

const source = new URL('../../src/', import.meta.url);

const offences = (text) =>
  text
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
    .flatMap((line) => FORBIDDEN.filter((rule) => rule.test(line)).map(() => line.trim()));

describe('strict pages', () => {
  it('[SE-02] [SE-03] no HTML, code or style is made from text', () => {
    const found = readdirSync(source, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !NOT_IN_A_PAGE.test(file))
      .flatMap((file) => offences(readFileSync(new URL(file, source), 'utf8')).map((line) => `${file}: ${line}`));
    assert.deepEqual(found, []);
  });

  it('the check itself finds each', () => {
    for (const line of [
      `x.innerHTML = text;`,
      `x.outerHTML = text;`,
      `x.insertAdjacentHTML('beforeend', text);`,
      `eval(text)`,
      `new Function('a', text)`,
      `setTimeout('go()')`,
      `x.setAttribute('style', 'top: 0')`,
      'html`<p style="top: 0">`',
      'html`<p onclick="go()">`',
      `unsafeHTML(text)`,
      `document.write(text)`,
    ])
      assert.equal(offences(line).length, 1, line);
    assert.deepEqual(offences(`if (x.innerHTML === '') return; x.style.aspectRatio = y;`), []);
  });
});
