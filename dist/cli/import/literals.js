import { parse } from 'acorn';

const MAX_DEPTH = 60;
const MAX_VALUES = 5e5;
function literals(script) {
  const names = { nodes: /* @__PURE__ */ new Map(), left: MAX_VALUES };
  const found = [];
  walk(program(script), (node) => {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init) {
      names.nodes.set(node.id.name, node.init);
      found.push({ name: node.id.name, kind: "value", values: [valueOf(node.init, names)] });
    } else if (node.type === "AssignmentExpression" && node.operator === "=") {
      found.push({ name: nameOf(node.left), kind: "value", values: [valueOf(node.right, names)] });
    } else if (node.type === "CallExpression") {
      found.push({
        name: nameOf(node.callee),
        kind: "call",
        values: node.arguments.map((each) => valueOf(each, names))
      });
    } else if (node.type === "ExportDefaultDeclaration") {
      found.push({ name: "export default", kind: "value", values: [valueOf(node.declaration, names)] });
    }
  });
  return found;
}
function program(script) {
  const options = { ecmaVersion: "latest", allowHashBang: true };
  try {
    return parse(script, { ...options, sourceType: "module" });
  } catch {
    return parse(script, { ...options, sourceType: "script" });
  }
}
function walk(node, see) {
  see(node);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) walk(each, see);
  }
}
function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
function valueOf(node, names, depth = 0) {
  if (depth > MAX_DEPTH || names.left-- <= 0) return void 0;
  const inside = (each) => valueOf(each, names, depth + 1);
  switch (node.type) {
    case "Literal":
      return node.regex ? { pattern: node.regex.pattern } : node.value;
    case "TemplateLiteral":
      return node.expressions.length ? void 0 : node.quasis[0]?.value.cooked ?? void 0;
    case "ArrayExpression":
      return node.elements.map((each) => each && each.type !== "SpreadElement" ? inside(each) : void 0);
    case "ObjectExpression":
      return Object.fromEntries(
        node.properties.flatMap((each) => {
          if (each.type !== "Property" || each.kind !== "init") return [];
          const key = each.computed ? void 0 : keyOf(each.key);
          return key === void 0 ? [] : [[key, inside(each.value)]];
        })
      );
    case "UnaryExpression": {
      const value = inside(node.argument);
      if (node.operator === "!" && typeof value !== "object" && value !== void 0) return !value;
      return node.operator === "-" && typeof value === "number" ? -value : void 0;
    }
    case "BinaryExpression": {
      if (node.operator !== "+" && node.operator !== "*") return void 0;
      const [left, right] = [inside(node.left), inside(node.right)];
      if (node.operator === "*")
        return typeof left === "number" && typeof right === "number" ? left * right : void 0;
      return typeof left === "string" && typeof right === "string" ? left + right : void 0;
    }
    case "Identifier": {
      const named = names.nodes.get(node.name);
      return named && inside(named);
    }
    default:
      return void 0;
  }
}
function keyOf(key) {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : void 0;
}
function nameOf(node) {
  if (node.type === "Identifier") return node.name;
  if (node.type === "ThisExpression") return "this";
  if (node.type === "CallExpression") return `${nameOf(node.callee)}()`;
  if (node.type === "MemberExpression") {
    return `${nameOf(node.object)}.${keyOf(node.property) ?? "?"}`;
  }
  return "?";
}

export { literals };
//# sourceMappingURL=literals.js.map
