/**
 * A person's own history as a file: to read, or for a program (DS-05). Made in
 * the page and handed to the browser; nobody is told of it.
 */
import type { HistoryInput } from '../documents/history.js';

/** Makes the file and has the browser keep it. */
export async function saveHistory(input: HistoryInput, kind: 'html' | 'json'): Promise<void> {
  const [{ historyDocument, historyJson }, { toHtml }] = await Promise.all([
    import('../documents/history.js'),
    import('../documents/html.js'),
  ]);
  const now = Date.now();
  const asPage = kind === 'html';
  const text = asPage ? toHtml(historyDocument(input, now)) : historyJson(input, now);
  const file = new Blob([text], { type: asPage ? 'text/html' : 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${input.policy.site}-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
