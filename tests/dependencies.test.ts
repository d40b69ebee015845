/** What is installed must run on every Node that `package.json` promises, development included. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Version = readonly [major: number, minor: number, patch: number];

interface Locked {
  readonly engines?: { readonly node?: string };
  /** npm leaves such a package out, without a word, where Node or the platform does not fit. */
  readonly optional?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const { engines, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The oldest Node that we promise, and the first long-term release of each later line that npm's ranges name. */
const PROMISED: readonly Version[] = [
  [20, 19, 0],
  [22, 13, 0],
  [24, 0, 0],
];

/** Whether a range as npm writes them holds a version: `>=18`, `^20.19.0 || >=22.12.0`, `*`. */
function admits(range: string, version: Version): boolean {
  return range.split('||').some((alternative) => {
    const comparators = alternative.replace(/([<>=^~])\s+/g, '$1').trim();
    return comparators.split(/\s+/).every((comparator) => satisfies(comparator, version));
  });
}

function satisfies(comparator: string, version: Version): boolean {
  const parts = /^(>=|\^|<|)(\d+|\*)(?:\.(\d+|x))?(?:\.(\d+|x))?$/.exec(comparator);
  if (!parts) throw new Error(`Teach this test to read the range ${comparator}.`);
  const [, operator, major, minor, patch] = parts;
  if (major === '*') return true;
  const bound: Version = [Number(major), Number(minor) || 0, Number(patch) || 0];
  if (operator === '<') return compare(version, bound) < 0;
  return compare(version, bound) >= 0 && (operator === '>=' || version[0] === bound[0]);
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

test('ranges are read as npm reads them', () => {
  const range = '^20.19.0 || ^22.13.0 || >= 23.5.0';
  const admitted = [
    [20, 18, 9],
    [20, 19, 0],
    [21, 0, 0],
    [22, 12, 0],
    [22, 20, 1],
    [24, 0, 0],
  ].map((version) => admits(range, version as unknown as Version));
  expect(admitted).toEqual([false, true, false, false, true, true]);
  expect(admits('>=22.12.0', [20, 19, 0])).toBe(false);
});

test('every installed package runs on the Node that we promise', () => {
  expect(engines.node).toBe('>=20.19');
  const needed = Object.entries(packages).filter(([, { optional }]) => !optional);
  const tooNew = needed.flatMap(([path, { engines }]) =>
    PROMISED.filter((version) => !admits(engines?.node ?? '*', version)).map(
      (version) => `${path} wants Node ${engines?.node}, which shuts out ${version.join('.')}`,
    ),
  );
  expect(tooNew).toEqual([]);
});

test('every version is exact', () => {
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(ranges).toEqual([]);
});
