/**
 * Microsoft Clarity, consent version 2 (SG-07). Denied, it still runs without
 * cookies; so its script waits behind the gate as well.
 */
import type { Answers, Tool } from '../model/tool.js';

type Clarity = { (...command: unknown[]): void; q?: unknown[] };

/** Puts a no into the queue, which is made where the tag has not made it yet. */
export function open(): Tool {
  const page = window as { clarity?: Clarity };
  page.clarity ??= queue();
  const tell = ({ ad_Storage, analytics_Storage }: Answers): void => {
    page.clarity?.('consentv2', { ad_Storage: word(ad_Storage), analytics_Storage: word(analytics_Storage) });
  };
  tell({});
  return { tell };
}

/** The queue as the tag knows it: a function that keeps what it was called with. */
function queue(): Clarity {
  const clarity: Clarity = function (): void {
    // eslint-disable-next-line prefer-rest-params
    (clarity.q ??= []).push(arguments);
  };
  return clarity;
}

function word(granted: boolean | undefined): 'granted' | 'denied' {
  return granted === true ? 'granted' : 'denied';
}
