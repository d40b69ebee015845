import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { edited, tablesIn } from './font-files.ts';
import { regular, used } from './used-fonts.ts';

it('a damaged font never breaks the engine or a PDF, wherever it is wrong', async () => {
  const tags = [...tablesIn(regular).keys()].filter((tag) => tag !== 'DSIG');
  const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) });
  const damage = fc.record({
    tag: fc.constantFrom(...tags),
    changes: fc.array(change, { maxLength: 12 }),
    left: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ tag, changes, left }) => {
      const font = edited(regular, {
        [tag]: (table) => {
          const copy = table.slice(0, left === null ? undefined : Math.floor(left * table.length));
          for (const { at, byte } of changes) copy[Math.floor(at * copy.length)] = byte;
          return copy;
        },
      });
      const made = await used(font);
      if (typeof made !== 'string') expect(new PdfFile(made).pages).toHaveLength(1);
    }),
    { numRuns: 250, seed: 13 },
  );
}, 120_000);
