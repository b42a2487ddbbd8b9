/** How documents are drawn: whatever a text holds it stays text, and the page asks nothing of anybody (SE-02). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, parseFragment } from 'parse5';
import { everything, fromSource } from './source.js';

const { facts, link, list, paragraph, register, section, statement, table, toHtml, toHtmlPart, toMarkdown } =
  await fromSource(`
    export { register, statement, toHtml, toHtmlPart, toMarkdown } from './src/documents/index.ts';
    export { facts, link, list, paragraph, section, table } from './src/documents/document.ts';
  `);

const WICKED = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title><svg onload=alert(1)>',
  '</style><iframe src="javascript:alert(1)">',
  '&lt;b&gt; & &amp;',
  '[x](javascript:alert(1)) ![y](https://x.example/z.png)',
  '# heading\n- item\n1. one\n> quote\n```\ncode',
  '| a | b |\n|---|---|',
  '<!-- comment --> *a* _b_ ~c~ `d`',
  '\u0000\u0007\u001b[31m',
];

/** A document with this text in every place that a text can have. */
const aDocument = (text, href = 'https://x.example/') => ({
  language: 'nl',
  title: text,
  lead: [text],
  blocks: [
    section('one', text, paragraph(text), list([text, [link(text, href)]]), facts([text, text], [text, text, text])),
    table(text, [text, text], [[text, [{ text, strong: true }]]]),
  ],
});

/** The elements of a tree of parse5, each with its attributes. */
function elements(node) {
  const own = node.tagName ? [[node.tagName, ...(node.attrs ?? []).map(({ name }) => name)].join(' ')] : [];
  return [...own, ...(node.childNodes ?? []).flatMap(elements)];
}

/** All text of a tree, without that of styles. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  return node.tagName === 'style' ? '' : (node.childNodes ?? []).map(textOf).join('');
}

describe('a document as HTML', () => {
  const plain = elements(parse(toHtml(aDocument('plain'))));

  it('[SE-02] has the same elements and attributes whatever its texts hold', () => {
    for (const text of WICKED) assert.deepEqual(elements(parse(toHtml(aDocument(text)))), plain, text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        assert.deepEqual(elements(parse(toHtml(aDocument(text)))), plain);
      }),
      { numRuns: 1000 },
    );
  });

  it('[SE-02] keeps every sign that can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const read = textOf(parseFragment(toHtmlPart({ ...aDocument(''), lead: [text], blocks: [] })));
        // eslint-disable-next-line no-control-regex -- that is what is taken out
        assert.ok(read.includes(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')));
      }),
      { numRuns: 1000 },
    );
  });

  it('[SE-02] leads nowhere but to pages, mail and telephone', () => {
    const bad = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
    ];
    for (const href of bad) {
      const document = aDocument('x', href);
      assert.ok(!elements(parse(toHtml(document))).some((each) => each.startsWith('a')), href);
      assert.doesNotMatch(toMarkdown(document), /\]\(/, href);
    }
    for (const href of [
      'https://x.example',
      'http://x.example',
      'mailto:a@b.example',
      'tel:+31',
      '/privacy',
      '#one',
      './x',
    ])
      assert.ok(elements(parse(toHtml(aDocument('x', href)))).includes('a href'), href);
  });

  it('[IN-06] stands alone: no script, no file besides, a language, a rule for paper', async () => {
    const file = await everything();
    for (const made of [await statement(file, { language: 'nl' }), await register(file, { language: 'en' })]) {
      const html = toHtml(made);
      const tree = parse(html);
      const names = elements(tree).map((each) => each.split(' ')[0]);
      for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form']) assert.ok(!names.includes(name), name);
      assert.doesNotMatch(html, /@import|url\(|\bsrc=/);
      assert.match(html, new RegExp(`<html lang="${made.language}">`));
      assert.match(html, /@media print/);
      assert.match(html, /size: A4/);
    }
  });

  it('[AX-02] headings go down one level at a time, ids are unique, and every link within leads to one', async () => {
    const file = await everything();
    for (const made of [await statement(file, { language: 'nl' }), await register(file, { language: 'nl' })]) {
      const html = toHtml(made);
      const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.slice(1).forEach((level, index) => assert.ok(level - levels[index] <= 1));
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id), id);
    }
  });
});

describe('a document as Markdown', () => {
  const shape = (text) => text.split('\n').map((line) => /^(#{1,6} |\s*- |\| |)/.exec(line)[0]);

  it('[SE-02] has the same lines of the same kind whatever its texts hold, and no HTML', () => {
    const plain = shape(toMarkdown(aDocument('plain')));
    const check = (text) => {
      const made = toMarkdown(aDocument(text));
      assert.deepEqual(shape(made), plain, JSON.stringify(text));
      // Outside links of ours no sign that opens markup stands without its backslash.
      const bare = made.replace(/\(<https:\/\/x\.example\/>\)/g, '').replace(/\\[\\`*_{}[\]<>|#~&+=.)-]/g, '');
      assert.doesNotMatch(bare, /[<>`_~&]/);
    };
    for (const text of WICKED) check(text);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text}`),
        check,
      ),
      { numRuns: 1000 },
    );
  });
});
