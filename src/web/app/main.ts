/** The page comes to life: what stands here is the order in which that happens. */
import { fonts, hasReserve, patterns, engine as script } from 'baked:page';
import type { Files } from '../../files.ts';
import { readBytes, unbake } from '../baked.ts';
import type { Supplies } from '../protocol.ts';
import { startBar } from './bar.ts';
import { startCards } from './cards.ts';
import { startCommand } from './command.ts';
import { EngineClient } from './engine-client.ts';
import { loadExtra } from './extra-script.ts';
import { startFronts } from './fronts.ts';
import { startJar } from './jar.ts';
import { keptPot, startKeeping } from './keeping.ts';
import { startOwnCards } from './own-cards.ts';
import { all, living } from './page.ts';
import { useFonts } from './page-fonts.ts';
import { startPaper } from './paper.ts';
import { startPrinting } from './printing.ts';
import { startSearch } from './search.ts';
import { startSheets } from './sheets.ts';
import { Store } from './store.ts';
import { startTools } from './tools.ts';

type InBase64 = readonly (readonly [path: string, base64: string])[];

function filesOf(written: InBase64): Files {
  return new Map(written.map(([path, base64]) => [path, readBytes(base64)]));
}

const supplies: Supplies = {
  ...unbake<Omit<Supplies, 'fonts' | 'patterns'>>(kletspotSupplies),
  fonts: filesOf(fonts),
  patterns: new Map(patterns),
};
const loadMoreFonts = async (): Promise<Files> =>
  filesOf(await loadExtra<InBase64>('letters.js', 'kletspotLetters'));

const engine = new EngineClient({ script, supplies, loadMoreFonts: hasReserve ? loadMoreFonts : undefined });
const page = living(supplies, new Store(keptPot({ supplies })), engine);

useFonts(supplies.fonts);
for (const part of [
  startCards,
  startOwnCards,
  startTools,
  startSearch,
  startPaper,
  startPrinting,
  startSheets,
  startJar,
  startFronts,
  startKeeping,
  startCommand,
]) {
  part(page);
}
for (const element of all('.live')) element.hidden = false;
startBar();
document.documentElement.classList.add('is-live');
// First the page is on screen; what it may need next starts after that.
requestAnimationFrame(() => setTimeout(() => engine.warm()));
