/** What the guide says of papers holds of those that the cards are printed on. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../pdf/tagged-text.ts';
import { build } from '../project.ts';
import { CHOSEN, smallProject } from '../small-project.ts';

const KNOWN = 'De kleuren hieronder zijn Clairefontaine Trophée.';
const DISTINCT = 'Ook wie kleuren moeilijk ziet, kan ze uit elkaar houden.';
const ADVICE = 'niet samen: die lijken voor veel mensen op elkaar.';

interface Papers {
  readonly green: string;
  readonly white: string;
}

const paletteOf = ({ green, white }: Papers) => `name: Klein palet
colours:
  groen: { ${green}, band: '#74bb7f' }
  wit: { ${white}, band: null }
`;

const TROPHEE = "paper: '#c8e1c4', product: Clairefontaine Trophée Nature green, grammage: 160";
const WHITE = "paper: '#ffffff', product: Clairefontaine Trophée White, grammage: 160";

async function guideOn(papers: Papers, isOwn = false): Promise<string> {
  const files = smallProject({ 'content/palettes/klein.yaml': paletteOf(papers) });
  const choice = isOwn ? { choice: CHOSEN } : {};
  const only = { only: ['cards', 'kit'], editions: ['coloured-paper', 'guide'], ...choice };
  const { products, problems } = await build(files, only);
  const guide = products?.files.find(({ edition }) => edition === 'guide');
  if (!guide) throw new Error(problems.join(', '));
  return (await wordsOf(guide.bytes)).replaceAll('\u00a0', ' ');
}

describe('of papers', () => {
  test('that its texts speak of it names the make, and which of them are alike', async () => {
    const guide = await guideOn({ green: TROPHEE, white: WHITE });
    expect(guide).toContain(`Papier van 160 gram, op A4. ${KNOWN} ${DISTINCT}`);
    expect(guide).toContain(ADVICE);
  });

  test('of another make it names none, and says their own weights', async () => {
    const other = "paper: '#c8e1c4', product: Clairefontaine Tropheetje, grammage: 90";
    const guide = await guideOn({ green: other, white: WHITE });
    expect(guide).toContain(`Papier van 90–160 gram, op A4. De kleuren staan hieronder. ${DISTINCT}`);
    expect(guide).not.toMatch(/zijn Clairefontaine|niet samen/);
  });

  test('that are alike it does not say that everyone tells them apart', async () => {
    const pale = "paper: '#fdfdfd', product: Clairefontaine Trophée Pale, grammage: 160";
    const guide = await guideOn({ green: pale, white: WHITE });
    expect(guide).toContain(KNOWN);
    expect(guide).not.toContain('kleuren moeilijk ziet');
  });

  test('with one of someone’s own it names no make', async () => {
    const guide = await guideOn({ green: TROPHEE, white: WHITE }, true);
    expect(guide).toContain('De kleuren staan hieronder.');
    expect(guide).not.toMatch(/zijn Clairefontaine|niet samen/);
  });
});
