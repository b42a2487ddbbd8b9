import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { noticeArchive } from '../documents/notice-archive.js';
import { sealNotice } from '../ledger/chain.js';

async function archiveFiles(policy, folder) {
  const files = /* @__PURE__ */ new Map();
  const entries = [];
  for (const { language, words, notice } of await noticeArchive(policy)) {
    const { digest, body } = await sealNotice(notice);
    files.set(`notices/${digest}.json`, body);
    entries.push({ digest, version: policy.version, language, words });
  }
  const known = new Set(entries.map(({ digest }) => digest));
  const earlier = (await readIndex(path.join(folder, "notices/index.json"))).filter(({ digest }) => !known.has(digest));
  files.set("notices/index.json", `${JSON.stringify([...earlier, ...entries], null, 2)}
`);
  return files;
}
async function readIndex(file) {
  try {
    const read = JSON.parse(await readFile(file, "utf8"));
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    return [];
  }
}
function isEntry(value) {
  const { digest, version, language } = value ?? {};
  return /^[0-9a-f]{64}$/.test(String(digest)) && typeof version === "string" && typeof language === "string";
}

export { archiveFiles };
//# sourceMappingURL=archive-files.js.map
