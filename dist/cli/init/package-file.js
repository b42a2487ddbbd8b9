import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function packageFolder(from = fileURLToPath(import.meta.url)) {
  const above = path.dirname(from);
  if (above === from) throw new Error("the files of consent-panel are not where its code is");
  const file = path.join(above, "package.json");
  const isOurs = existsSync(file) && /"name":\s*"consent-panel"/.test(readFileSync(file, "utf8"));
  return isOurs ? above : packageFolder(above);
}

export { packageFolder };
//# sourceMappingURL=package-file.js.map
