/** Names as a policy declares them: `_ga*` stands for every name that begins so. */

/** Whether a name fits a pattern in which `*` stands for any run of characters. */
export function pattern(name: string): (found: string) => boolean {
  const parts = name.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`);
  return (found) => whole.test(found);
}
