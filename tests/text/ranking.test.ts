/** Families that stand in for scripts which languages share. */
import { describe, expect, it } from 'vitest';
import { Ranking } from '../../src/text/ranking.ts';

const family = (name: string, scripts: string, languages: string, isInstalled: boolean) => ({
  name,
  scripts: scripts.split(' '),
  languages: languages.split(' ').filter(Boolean),
  package: `fonts-${name}`,
  faces: isInstalled ? [name] : [],
});

function ranked(language: string, ...installed: readonly string[]) {
  const { families, absent } = new Ranking([
    family('arabic', 'Arabic', '', true),
    family('sc', 'Han Hiragana', 'zh', installed.includes('sc')),
    family('tc', 'Han Hiragana', 'zh-Hant zh-TW', installed.includes('tc')),
    family('jp', 'Hiragana Han', 'ja', installed.includes('jp')),
  ]).of(language);
  return {
    families: families.map(({ name }) => name),
    wanted: absent.flatMap(({ package: name, isWanted }) => (isWanted ? [name] : [])),
  };
}

describe('families', () => {
  it.each([
    ['zh', 'sc tc jp'],
    ['zh-Hans-CN', 'sc tc jp'],
    ['zh-TW', 'tc sc jp'],
    ['zh-hant-hk', 'tc sc jp'],
    ['ja-JP', 'jp sc tc'],
    ['jam', 'sc tc jp'],
    ['nl', 'sc tc jp'],
  ])('in %s come in the order %s', (language, order) => {
    const all = ranked(language, 'sc', 'tc', 'jp');
    expect(all.families.filter((name) => name !== 'arabic').join(' ')).toBe(order);
    expect(all.families).toContain('arabic');
  });

  it('of another language do not stand in for those that are not installed', () => {
    expect(ranked('ja', 'sc')).toEqual({ families: ['arabic'], wanted: ['fonts-jp'] });
    expect(ranked('zh-TW', 'sc', 'jp')).toEqual({ families: ['arabic'], wanted: ['fonts-tc'] });
    expect(ranked('nl', 'jp')).toEqual({ families: ['arabic', 'jp'], wanted: [] });
  });
});
