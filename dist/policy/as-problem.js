import { citation } from './citation.js';

function asProblem({ code, path, message, article, severity }, asked) {
  const language = asked === "nl" ? "nl" : "en";
  return { code, path, message: message[language], article: citation(article, language), severity };
}

export { asProblem };
//# sourceMappingURL=as-problem.js.map
