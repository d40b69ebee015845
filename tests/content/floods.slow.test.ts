/** Files of a million of the same: few problems, in little time and memory. */
import { expect, it } from 'vitest';
import { plainOf, readMarkdown } from '../../src/content/markdown.ts';
import { cpuTime } from '../cpu-time.ts';
import { deckWithText, filesWith, read } from './project.ts';

const problemsOf = (deck: string) => read(filesWith(deck)).problems;

it('tells a million NUL bytes in a few lines', () => {
  const flood = problemsOf('\0'.repeat(1_000_000));
  expect(flood).toHaveLength(101);
  expect(flood.at(-1)).toBe('content/more-problems deck.yaml:1:1');
});

it('tells a flood of mistakes on one line, and of unknown keys, in little time', () => {
  let problems: readonly string[] = [];
  const took = cpuTime(() => {
    problems = problemsOf(`[${','.repeat(300_000)}`);
  });
  expect(problems).toEqual(['content/yaml-syntax deck.yaml:1:3']);
  const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: x\n`).join('');
  const tookKeys = cpuTime(() => problemsOf(keys));
  expect(took).toBeLessThan(4000);
  expect(tookKeys).toBeLessThan(4000);
});

it('leaves a file of millions of crumbs before it fills the memory', () => {
  expect(problemsOf('- a\n'.repeat(2_000_000))).toEqual(['content/yaml-size deck.yaml:600000:4']);
});

it('checks the keys of a group in a time that grows as they do', () => {
  const timeOf = (count: number): number => {
    const keys = Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');
    return cpuTime(() => expect(problemsOf(keys)).toHaveLength(101));
  };
  // Each held against all others, four times as many would take sixteen times as long.
  expect(timeOf(50_000) / timeOf(12_500)).toBeLessThan(8);
});

it('bears thousands of brackets and asterisks', () => {
  const yaml = deckWithText(`"${'['.repeat(9000)}${'*a '.repeat(3000)}"`);
  expect(cpuTime(() => problemsOf(yaml))).toBeLessThan(5000);
});

it('is soon done with marks by the thousand, and does not nest them without end', () => {
  const many = [
    '[',
    '*',
    '*a ',
    '*.',
    '**a*',
    '[a](',
    '[a]{lang=',
    '](',
    '_a',
    '\\',
    '\\[',
    '*a *b* ',
    '[a*b](https://a.be)',
  ].map((piece) => piece.repeat(20_000 / piece.length));
  const nested = [
    '[a '.repeat(1500) + ']{lang=en}'.repeat(1500),
    `${'*a '.repeat(3000)}b${' a*'.repeat(3000)}`,
  ];
  const took = cpuTime(() => {
    for (const words of [...many, ...nested]) plainOf(readMarkdown(words).inlines);
  });
  expect(took).toBeLessThan(2000);
  for (const words of nested) {
    expect(readMarkdown(words).problems).toContainEqual(expect.objectContaining({ construct: 'deep' }));
  }
});
