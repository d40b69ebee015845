/** What V8 keeps of the command must do for every command, also for code that ran for none before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../scripts/start/places.mjs';

test('the command requires what it loads late: V8 forgets how to import for code that it kept (Node 20)', async () => {
  const { compiled } = await placesOf(process.env);
  const code = readFileSync(join(compiled, 'kletspot.cjs'), 'latin1');
  expect(code).not.toMatch(/\bimport\s*\(/);
  expect(code).toMatch(/require\("\.\/patterns\/nl\.cjs"\)/);
});
