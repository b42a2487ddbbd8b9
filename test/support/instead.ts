/**
 * Puts a fault in the place of something the browser does, for one test.
 * Call `restore` after each test.
 */
const undo: (() => void)[] = [];

type Method = (...args: unknown[]) => unknown;

/** Runs `fault` instead of a method, which it is handed to call if it likes. */
export function instead<T extends object>(
  target: T,
  name: keyof T & string,
  fault: (this: never, original: Method, ...args: unknown[]) => unknown,
): void {
  const original = target[name] as Method;
  insteadOf(target, name, {
    value(this: unknown, ...args: unknown[]) {
      return Reflect.apply(fault as Method, this, [original, ...args]);
    },
  });
}

/** Puts a property of this shape in the place of one. */
export function insteadOf(target: object, name: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

/** IndexedDB as a browser denies it: whatever is asked of it throws or rejects. */
export function denyStorage(error: DOMException = new DOMException('Denied', 'SecurityError')): void {
  instead(IDBFactory.prototype, 'databases', () => Promise.reject(error));
  instead(IDBFactory.prototype, 'open', () => {
    throw error;
  });
}

/** Takes every fault away again. */
export function restore(): void {
  for (const back of undo.splice(0).reverse()) back();
}
