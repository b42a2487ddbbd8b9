/**
 * What the writing of a hall is strung on: acts are written one after another,
 * and other tabs hear that there is something new.
 */
import type { Hall } from './hall.js';
import { tabs, type Tabs } from '../ledger/tabs.js';

/** Acts of one hall are written one after another. */
const queues = new WeakMap<Hall, Promise<unknown>>();
/** How many wait there, with the one at work. */
const waiting = new WeakMap<Hall, number>();
/** The line to the other tabs, once there is one. */
const lines = new WeakMap<Hall, Tabs>();
/** What is done when another tab says something. */
const hearing = new WeakMap<Hall, () => void>();

/** Runs something when all before it has run, whatever came of that. */
export function enqueue<T>(hall: Hall, run: () => Promise<T>): Promise<T> {
  const count = (more: number): void => void waiting.set(hall, (waiting.get(hall) ?? 0) + more);
  count(1);
  const done = (queues.get(hall) ?? Promise.resolve()).then(run).finally(() => {
    count(-1);
  });
  queues.set(
    hall,
    done.catch(() => undefined),
  );
  return done;
}

/** Whether something that was enqueued has not run to its end. */
export function isWriting(hall: Hall): boolean {
  return (waiting.get(hall) ?? 0) > 0;
}

/** Resolves when what was enqueued has run. */
export async function settled(hall: Hall): Promise<void> {
  await queues.get(hall);
}

/** Tells the other tabs to look again; opens the line to them, where there is none yet. */
export function announce(hall: Hall): void {
  lineOf(hall)?.announce();
}

/** Opens the line to the other tabs, and does this whenever one of them speaks. */
export function hear(hall: Hall, heard: () => void): void {
  hearing.set(hall, heard);
  lineOf(hall);
}

function lineOf(hall: Hall): Tabs | undefined {
  if (hall.closed || lines.has(hall)) return lines.get(hall);
  // Before anybody hears, nothing is missed: whoever begins to hear looks once by itself.
  const line = tabs(hall.policy.site, () => hearing.get(hall)?.());
  lines.set(hall, line);
  hall.endings.push(() => {
    line.close();
  });
  return line;
}
