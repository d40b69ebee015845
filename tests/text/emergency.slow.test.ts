import { expect, it } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { anywhere, set, WRAPS } from './setting.ts';

it('a long address does not take more than its share of time', () => {
  const time = (length: number) => {
    const items = anywhere(`Zie ${'x'.repeat(length)}`);
    return cpuTime(() => {
      for (const wrap of WRAPS) set(items, 20, { wrap });
    });
  };
  time(4000);
  expect(time(64000)).toBeLessThan(16 * 10 * Math.max(1, time(4000)));
});
