/**
 * The work: one policy file, changed by path, and who wants to know. Nothing
 * here draws, keeps or checks; those listen.
 */
import { blankFile } from './blank.js';
import { read, write } from './path.js';

/** The policy file as it is now. Change it through this module only. */
let file = blankFile();
/** Whether anything is open: before that, the editor asks where to begin. */
let open = false;
/** Paths that somebody has been at; what is missing elsewhere is not yet a mistake. */
let touched = new Set();
const listeners = new Set();

/** The whole file, to be read. */
export const whole = () => file;
/** Whether there is work. */
export const isOpen = () => open;
/** What has been touched, for keeping. */
export const touches = () => [...touched];

/** What stands at a path. */
export const get = (path) => read(file, path);

/** A text at a path; empty where there is none. */
export function textAt(path) {
  const value = get(path);
  return typeof value === 'string' ? value : '';
}

/** The items of a list, also where what stands there is none. */
export function listAt(path) {
  const value = get(path);
  return Array.isArray(value) ? value : [];
}

/** Puts a value at a path; `undefined` takes it away. */
export function set(path, value) {
  write(file, path, value);
  tell();
}

/** Puts several values at once. */
export function setAll(values) {
  for (const [path, value] of Object.entries(values)) write(file, path, value);
  tell();
}

/** Adds to the end of a list and gives the index. */
export function add(path, item) {
  const list = [...listAt(path), item];
  set(path, list);
  return list.length - 1;
}

/** Takes one item out of a list; a list that may be left out goes with its last item. */
export function remove(path, index, { optional = false } = {}) {
  const list = listAt(path).filter((_, at) => at !== index);
  // What was said of the paths behind it is no longer said of the same thing.
  touched = new Set([...touched].filter((one) => !one.startsWith(`${path}[`)));
  set(path, optional && !list.length ? undefined : list);
}

/** Somebody has been here: what is missing may now be said. */
export function touch(...paths) {
  const before = touched.size;
  for (const path of paths) touched.add(path);
  if (touched.size !== before) tell();
}

/** Whether somebody has been at this path, at a part of it, or at the whole that it is part of. */
export function isTouched(path) {
  return [...touched].some((one) => one === path || path.startsWith(`${one}.`) || path.startsWith(`${one}[`));
}

/** Takes up a file, in place of what there was. */
export function begin(next, { touched: paths = [] } = {}) {
  file = next;
  touched = new Set(paths);
  open = true;
  tell();
}

/** Lets go of the work. */
export function letGo() {
  file = blankFile();
  touched = new Set();
  open = false;
  tell();
}

/** Is told of every change. Gives back the way to stop. */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  for (const listener of listeners) listener();
}
