/**
 * The house stands as design.md, section 3, draws it: an import goes down a floor or stays in its room; rooms on one
 * floor do not know each other; the core is free of Lit; nothing goes in circles.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** The floors, from the roof down, and the rooms on each. A room is a folder, or the files named. */
const FLOORS = [
  { auto: ['auto.ts', 'first-visit.ts', 'ahead.ts'], index: ['index.ts'], stacks: ['stacks/'], server: ['server/'] },
  {
    define: ['define.ts', 'define-*.ts'],
    start: ['start.ts', 'begin.ts', 'go-on.ts', 'signalling.ts', 'afterwards.ts', 'carry.ts', 'failing.ts', 'entry.ts'],
  },
  { audit: ['audit/'], elements: ['elements/'], gate: ['gate/'], signals: ['signals/'], bridges: ['bridges/'] },
  { consent: ['consent/'], sync: ['sync/'], cli: ['cli/', 'cli.ts'] },
  { receiver: ['receiver/'] },
  { verify: ['verify/'] },
  {
    documents: ['documents/'],
    ledger: ['ledger/'],
    policy: ['policy/'],
    events: ['events.ts'],
  },
  { model: ['model/'], i18n: ['i18n/'], context: ['context.ts'], idle: ['idle.ts'], version: ['version.ts'] },
];

/** Rooms that are never to reach Lit by static imports. */
const CORE = [
  ...['index', 'start', 'consent', 'ledger', 'gate', 'signals', 'sync', 'model', 'context', 'events'],
  // And what runs where there is no page.
  ...['documents', 'policy', 'cli', 'receiver'],
];

const source = new URL('../../src/', import.meta.url);

describe('layers', () => {
  const modules = readModules();

  it('every file of src/ has a room', () => {
    assert.deepEqual(
      [...modules.keys()].filter((file) => !roomOf(file)),
      [],
    );
  });

  it('every import of our own leads to a file', () => {
    assert.deepEqual(missing(modules), []);
  });

  it('imports go down a floor or stay in their room', () => {
    assert.deepEqual(climbs(modules), []);
  });

  it('the core does not reach Lit', () => {
    assert.deepEqual(litInCore(modules), []);
  });

  it('no import goes in a circle', () => {
    assert.deepEqual(circles(modules), []);
  });
});

describe('the layer checks themselves', () => {
  const house = (files) => new Map(Object.entries(files).map(([file, code]) => [file, importsOf(code, file)]));

  it('find an import that goes up, also of a type, by re-export, and when needed', () => {
    for (const code of [
      `import { open } from '../consent/consent.js';`,
      `import type { Consent } from '../consent/consent.js';`,
      `export { open } from '../consent/consent.js';`,
      `export const open = () => import('../consent/consent.js');`,
      `export type Open = typeof import('../consent/consent.js');`,
    ]) {
      assert.equal(climbs(house({ 'model/event.ts': code, 'consent/consent.ts': '' })).length, 1, code);
    }
  });

  it('find an import of a room next door', () => {
    assert.equal(climbs(house({ 'gate/gate.ts': `import '../signals/gpc.js';`, 'signals/gpc.ts': '' })).length, 1);
    assert.equal(climbs(house({ 'index.ts': `import './auto.js';`, 'auto.ts': '' })).length, 1);
  });

  it('let an import go down, stay in its room, and auto fetch anything when needed', () => {
    const files = {
      'auto.ts': `import { start } from './start.js'; import('./define.js'); import('./index.js');`,
      'start.ts': `import { open } from './consent/consent.js'; import './model/event.js';`,
      'consent/consent.ts': `import('./writing.js');`,
      'define.ts': '',
      'index.ts': '',
      'consent/writing.ts': '',
      'model/event.ts': `import type { Purpose } from './purpose.js';`,
      'model/purpose.ts': '',
    };
    assert.deepEqual(climbs(house(files)), []);
  });

  it('find Lit in the core through other rooms, and not behind an import when needed', () => {
    const gate = `import { show } from '../model/show.js';`;
    assert.equal(litInCore(house({ 'gate/gate.ts': gate, 'model/show.ts': `import { html } from 'lit';` })).length, 2);
    assert.deepEqual(litInCore(house({ 'start.ts': `import('./define.js');`, 'define.ts': `import 'lit';` })), []);
  });

  it('find a circle, also one of types', () => {
    const files = {
      'model/a.ts': `import './b.js';`,
      'model/b.ts': `import type { C } from './c.js';`,
      'model/c.ts': `export * from './a.js';`,
    };
    assert.deepEqual(circles(house(files)), ['model/a.ts → model/b.ts → model/c.ts → model/a.ts']);
  });

  it('find an import that leads nowhere', () => {
    assert.equal(missing(house({ 'model/a.ts': `import './b.js';` })).length, 1);
  });
});

function readModules() {
  const files = readdirSync(source, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return new Map(files.map((file) => [file, importsOf(readFileSync(new URL(file, source), 'utf8'), file)]));
}

/** Everything a module names in an import of any kind: `{ to, when }`, `to` a path in src/ or a package. */
function importsOf(code, file) {
  const imports = [];
  const add = (specifier, when) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const own = /^\.\.?\//.test(specifier.text);
    const to = own ? path.posix.join(path.posix.dirname(file), specifier.text).replace(/\.js$/, '.ts') : specifier.text;
    imports.push({ to, own, when });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'static');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'needed');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return imports;
}

/** The room a file is in, and its floor counted from the ground; undefined when the plan has no place for it. */
function roomOf(file) {
  for (const [depth, rooms] of FLOORS.entries()) {
    for (const [room, places] of Object.entries(rooms)) {
      if (places.some((place) => isAt(file, place))) return { room, floor: FLOORS.length - depth };
    }
  }
  return undefined;
}

function isAt(file, place) {
  if (place.endsWith('/')) return file.startsWith(place);
  const [start, end] = place.split('*');
  return end === undefined ? file === place : !file.includes('/') && file.startsWith(start) && file.endsWith(end);
}

function missing(modules) {
  return own(modules)
    .filter(({ to }) => to.endsWith('.ts') && !modules.has(to))
    .map(({ from, to }) => `${from} imports ${to}, which does not exist`);
}

function climbs(modules) {
  return own(modules)
    .filter(({ from, to, when }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (!here || !there || here.room === there.room) return false;
      // The drop-in for a page brings together whatever that page turns out to need.
      if (here.room === 'auto' && when === 'needed') return false;
      return there.floor >= here.floor;
    })
    .map(({ from, to, when }) => `${from} imports ${to} (${when})`);
}

function litInCore(modules) {
  const found = [];
  for (const file of modules.keys()) {
    if (!CORE.includes(roomOf(file)?.room)) continue;
    const seen = new Map([[file, [file]]]);
    for (const [at, way] of seen) {
      for (const { to, own, when } of modules.get(at) ?? []) {
        if (when !== 'static') continue;
        if (!own && /^(lit|lit-html|lit-element|@lit)(\/|$)/.test(to)) found.push([...way, to].join(' → '));
        else if (own && !seen.has(to)) seen.set(to, [...way, to]);
      }
    }
  }
  return found;
}

/** Each circle once, told from its first file in the alphabet. An import when needed does not close one. */
function circles(modules) {
  const found = new Set();
  const done = new Set();
  const walk = (file, way) => {
    const start = way.indexOf(file);
    if (start >= 0) {
      const circle = way.slice(start);
      const first = circle.indexOf([...circle].sort()[0]);
      found.add([...circle.slice(first), ...circle.slice(0, first), circle[first]].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { to, own, when } of modules.get(file) ?? []) {
      if (own && when !== 'needed') walk(to, [...way, file]);
    }
    done.add(file);
  };
  for (const file of [...modules.keys()].sort()) walk(file, []);
  return [...found];
}

function own(modules) {
  return [...modules].flatMap(([from, imports]) =>
    imports.filter((each) => each.own).map((each) => ({ from, ...each })),
  );
}
