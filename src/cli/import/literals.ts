/**
 * Reads a script for the values that are written out in it, without running
 * any of it. What has to be computed (a function, a call, another file) is
 * not known, and left out.
 */
import { parse, type AnyNode, type Expression, type Program } from 'acorn';

/** Something the script does with values: calls a function with them, or gives one a name. */
export interface Statement {
  /** `CookieConsent.run`, `klaroConfig`, `window.klaroConfig`, `export default`. */
  readonly name: string;
  readonly kind: 'call' | 'value';
  readonly values: readonly unknown[];
}

/** A regular expression, by its source. */
export interface Pattern {
  readonly pattern: string;
}

/** No configuration written by hand comes near these. */
const MAX_DEPTH = 60;
const MAX_VALUES = 500_000;

/** What the names of a script stand for, and how many values may still be read. */
interface Names {
  readonly nodes: Map<string, AnyNode>;
  left: number;
}

/** Everything of that sort in a script, in order. Throws a `SyntaxError` with `loc` where it is no JavaScript. */
export function literals(script: string): Statement[] {
  const names: Names = { nodes: new Map(), left: MAX_VALUES };
  const found: Statement[] = [];
  walk(program(script), (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      names.nodes.set(node.id.name, node.init);
      found.push({ name: node.id.name, kind: 'value', values: [valueOf(node.init, names)] });
    } else if (node.type === 'AssignmentExpression' && node.operator === '=') {
      found.push({ name: nameOf(node.left), kind: 'value', values: [valueOf(node.right, names)] });
    } else if (node.type === 'CallExpression') {
      found.push({
        name: nameOf(node.callee),
        kind: 'call',
        values: node.arguments.map((each) => valueOf(each, names)),
      });
    } else if (node.type === 'ExportDefaultDeclaration') {
      found.push({ name: 'export default', kind: 'value', values: [valueOf(node.declaration, names)] });
    }
  });
  return found;
}

function program(script: string): Program {
  const options = { ecmaVersion: 'latest', allowHashBang: true } as const;
  try {
    return parse(script, { ...options, sourceType: 'module' });
  } catch {
    // Older scripts use words that modules keep for themselves.
    return parse(script, { ...options, sourceType: 'script' });
  }
}

function walk(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(each)) walk(each, see);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The value that is written here; `undefined` where it would have to be computed. */
function valueOf(node: AnyNode, names: Names, depth = 0): unknown {
  if (depth > MAX_DEPTH || names.left-- <= 0) return undefined;
  const inside = (each: AnyNode): unknown => valueOf(each, names, depth + 1);
  switch (node.type) {
    case 'Literal':
      return node.regex ? ({ pattern: node.regex.pattern } satisfies Pattern) : node.value;
    case 'TemplateLiteral':
      return node.expressions.length ? undefined : (node.quasis[0]?.value.cooked ?? undefined);
    case 'ArrayExpression':
      return node.elements.map((each) => (each && each.type !== 'SpreadElement' ? inside(each) : undefined));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((each): [string, unknown][] => {
          if (each.type !== 'Property' || each.kind !== 'init') return [];
          const key = each.computed ? undefined : keyOf(each.key);
          return key === undefined ? [] : [[key, inside(each.value)]];
        }),
      );
    case 'UnaryExpression': {
      const value = inside(node.argument);
      if (node.operator === '!' && typeof value !== 'object' && value !== undefined) return !value;
      return node.operator === '-' && typeof value === 'number' ? -value : undefined;
    }
    case 'BinaryExpression': {
      if (node.operator !== '+' && node.operator !== '*') return undefined;
      const [left, right] = [inside(node.left), inside(node.right)];
      if (node.operator === '*')
        return typeof left === 'number' && typeof right === 'number' ? left * right : undefined;
      return typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
    }
    case 'Identifier': {
      const named = names.nodes.get(node.name);
      // A name in its own value leads nowhere; the depth and the count end it.
      return named && inside(named);
    }
    default:
      return undefined;
  }
}

function keyOf(key: Expression | AnyNode): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** `a.b.c` for a chain of names; what cannot be named is `?`. */
function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'CallExpression') return `${nameOf(node.callee)}()`;
  if (node.type === 'MemberExpression') {
    return `${nameOf(node.object)}.${keyOf(node.property) ?? '?'}`;
  }
  return '?';
}
