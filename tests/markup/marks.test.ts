import { describe, expect, it } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { isText, type TextNode } from '../../src/markup/element.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import { originAt } from '../../src/origin.ts';
import { fill, wordsAt } from '../../src/placed-words.ts';
import { wordsMarkup } from '../../src/template/inline.ts';

const place = (line: number) => ({ file: 'content/a&b "c".yaml', line, column: 2 });
const composed = fill(wordsAt('a < {title} & b', place(1)), { title: wordsAt('“één”', place(5)) });

function parsed(markup: string) {
  const problems = collect();
  const root = parseMarkup(markup, problems.report);
  expect(problems.diagnostics).toEqual([]);
  if (!root) throw new Error('No markup.');
  return root;
}

function lineAt(child: TextNode, letter: string) {
  if (typeof child === 'string') throw new Error('no places');
  return originAt(child.origin, child.text.indexOf(letter))?.line;
}

describe('places in markup', () => {
  it('stay with their words in text, whatever characters are in them and in the file name', () => {
    const [child] = parsed(`<p at="x.yaml:9:1">voor ${wordsMarkup(composed)} na</p>`).children;
    if (!child || !isText(child) || typeof child === 'string') throw new Error('no places');
    expect(child.text).toBe('voor a < “één” & b na');
    expect(['v', 'a', '“', '& b', 'na'].map((letter) => lineAt(child, letter))).toEqual([9, 1, 5, 1, 9]);
    expect(originAt(child.origin, 5)?.file).toBe(place(1).file);
  });

  it('are taken out of attributes', () => {
    expect(parsed(`<p bookmark="${wordsMarkup(composed)}"/>`).attributes.bookmark).toBe(composed.plain);
  });

  it('leave text without words as it was', () => {
    expect(parsed(`<p>a${wordsMarkup(wordsAt('', place(1)))}b</p>`).children).toEqual(['ab']);
    expect(parsed('<p>a</p>').children).toEqual(['a']);
  });
});
