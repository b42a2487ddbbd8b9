/**
 * What runs in the other tab of a test: says that it is there, writes when it
 * is told to, says that it is done, and closes when it is told to.
 */
import { appendRows, type Writing } from './append-rows.js';

/** What is said between the tabs. */
export type Word =
  | { readonly say: 'here' | 'close' }
  | { readonly say: 'write'; readonly writing: Writing }
  | { readonly say: 'done'; readonly retries: number }
  | { readonly say: 'failed'; readonly why: string };

const line = new BroadcastChannel(new URLSearchParams(location.search).get('line') ?? '');
const say = (word: Word): void => {
  line.postMessage(word);
};

line.onmessage = ({ data }: MessageEvent<Word>) => {
  if (data.say === 'close') close();
  if (data.say !== 'write') return;
  appendRows(data.writing).then(
    (retries) => say({ say: 'done', retries }),
    (error: unknown) => say({ say: 'failed', why: String(error) }),
  );
};
say({ say: 'here' });
