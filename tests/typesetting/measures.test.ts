import { expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { compileStyleSheets } from '../../src/style/compile.ts';
import { measure } from '../../src/typesetting/measures.ts';
import type { Design } from '../../src/typesetting/typeset.ts';

function measured(
  styles: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, number | undefined>>,
  look?: string,
) {
  const problems = collect();
  const files = Object.entries({ base: '', ...styles }).map(
    ([name, css]) => [`templates/${name}.css`, new TextEncoder().encode(css)] as const,
  );
  const design = { styleSheets: compileStyleSheets(new Map(files), problems.report) } as unknown as Design;
  const setting = { report: problems.report, ...(look && { look }) };
  const measures = measure('poster', wanted, design, setting, ['wide']);
  const told = problems.diagnostics.map(
    ({ code, place }) => `${place?.file}:${place?.line}:${place?.column} ${code}`,
  );
  return { measures, told };
}

test('lengths are in points, numbers as they are', () => {
  const css = 'document { --line: 1in; --letters: 145; --both: calc(var(--line) / 2) }';
  const { measures, told } = measured(
    { poster: css },
    { line: undefined, letters: undefined, both: undefined },
  );
  expect(told).toEqual([]);
  expect(measures).toEqual({ line: 72, letters: 145, both: 36 });
});

test('classes and the sheet of an edition win', () => {
  const poster = '.wide { --line: 2pt } .other { --line: 3pt } document { --line: 1pt; --letters: 1 }';
  const styles = { poster, 'poster/print': 'document { --letters: 2 }' };
  expect(measured(styles, { line: undefined, letters: undefined, more: 3 }, 'poster/print').measures).toEqual(
    { line: 2, letters: 2, more: 3 },
  );
});

test('what is missing or no measure is told, all at once', () => {
  const css = 'document { --word: wide;\n --round: var(--round);\n --em: 1em }\npage { --page: 1pt }';
  const { measures, told } = measured(
    { poster: css },
    { word: undefined, round: undefined, em: undefined, page: undefined, letters: undefined },
  );
  expect(measures).toBeUndefined();
  expect(told).toEqual([
    'templates/poster.css:1:12 style/value',
    'templates/poster.css:2:2 style/endless-variable',
    'templates/poster.css:3:2 style/value',
    'templates/poster.css:1:1 style/unknown-variable',
    'templates/poster.css:1:1 style/unknown-variable',
  ]);
});
