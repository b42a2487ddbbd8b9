/**
 * What the writing of a hall is strung on: acts are written one after another,
 * and other tabs hear that there is something new.
 */
import type { Hall } from './hall.js';
import { tabs, type Tabs } from '../ledger/tabs.js';

/** Acts of one hall are written one after another; gone when all of them are. */
const queues = new WeakMap<Hall, Promise<void>>();
/** The line to the other tabs, once there is one. */
const lines = new WeakMap<Hall, Tabs>();
/** What is done when another tab says something. */
const hearing = new WeakMap<Hall, () => void>();

/** Runs something when all before it has run, whatever came of that. */
export function enqueue<T>(hall: Hall, run: () => Promise<T>): Promise<T> {
  const done = (queues.get(hall) ?? Promise.resolve()).then(run);
  const over = (): void => {
    if (queues.get(hall) === rest) queues.delete(hall);
  };
  const rest = done.then(over, over);
  queues.set(hall, rest);
  return done;
}

/** Resolves when what was enqueued has run; `undefined` where nothing waits there. */
export function settled(hall: Hall): Promise<void> | undefined {
  return queues.get(hall);
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
