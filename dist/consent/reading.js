import { straightHistory, NOTHING_READ } from '../model/history.js';
import { sha256 } from '../model/sha-256.js';

async function readHistory(contents, policy) {
  try {
    const { rows } = contents;
    const straight = straightHistory(rows, policy);
    if (straight && (await Promise.all(rows.map(({ body }) => sha256(body)))).every((name, i) => name === rows[i]?.hash))
      return straight;
    return await (await import('./recall.js')).recall(contents, policy);
  } catch {
    return NOTHING_READ;
  }
}

export { readHistory };
//# sourceMappingURL=reading.js.map
