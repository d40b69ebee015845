import { expect, test } from 'vitest';
import { makeProducts } from '../../src/run/make.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { EVERYTHING, fail, projectFiles } from './project.ts';

test('files are told of as they come, before the next edition is set', async () => {
  const made: MadePdf[] = [];
  const told: string[] = [];
  const products = await makeProducts(
    projectFiles,
    { ...EVERYTHING, only: ['cards'], editions: ['white-paper', 'large-print'] },
    fail,
    {
      progress: (stage) => told.push(stage),
      made: (file) => {
        made.push(file);
        told.push(file.edition);
      },
    },
  );
  expect(made).toEqual(products?.files);
  expect(told).toContain('white-paper');
  expect(told.indexOf('white-paper')).toBeLessThan(told.lastIndexOf('fit'));
});
