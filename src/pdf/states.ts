/**
 * Names of the states in which buttons are on, by value. Other programs show and exchange these names, and some misread
 * what is not ASCII, so they have only plain letters.
 */
export function stateNames(values: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set([OFF]);
  for (const value of new Set(values)) {
    const plain = plainName(value);
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
    taken.add(name);
    names.set(value, name);
  }
  return names;
}

/** The state of a button that is off (ISO 32000-1, 12.7.4.2.3). */
const OFF = 'Off';

/** Well within what PDF/A allows: 127 bytes (ISO 19005-2, 6.1.13). */
const LONGEST = 100;

function plainName(value: string): string {
  const letters = value.normalize('NFD').replace(/\p{M}/gu, '');
  const words = letters.split(/[^A-Za-z0-9_-]+/).filter((word) => word !== '');
  return words.join('-').slice(0, LONGEST) || 'option';
}
