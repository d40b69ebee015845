/** The page comes to life: what stands here is the order in which that happens. */
import { fonts, hasReserve, patterns, engine as script } from 'baked:page';
import { readFiles, unbake } from '../baked.ts';
import type { BakedFiles, BakedSupplies, Words } from '../protocol.ts';
import { startBar } from './bar.ts';
import { startCards } from './cards.ts';
import { startCommand } from './command.ts';
import { EngineClient } from './engine-client.ts';
import { loadExtra } from './extra-script.ts';
import { startFronts } from './fronts.ts';
import { startJar } from './jar.ts';
import { keptPot, startKeeping } from './keeping.ts';
import { startNumberFields } from './number-fields.ts';
import { startOwnCards } from './own-cards.ts';
import { all, living } from './page.ts';
import { useFonts } from './page-fonts.ts';
import { startPaper } from './paper.ts';
import { requestOf, withOneCard } from './pot.ts';
import { startPrinting } from './printing.ts';
import { startSearch } from './search.ts';
import { startSheets } from './sheets.ts';
import { Store } from './store.ts';
import { startTools } from './tools.ts';

const baked: BakedSupplies = { ...kletspotSupplies, fonts, patterns };
const loadMoreFonts = (): Promise<BakedFiles> => loadExtra('letters.js', 'kletspotLetters');

// The engine reads its script while the page comes to life: it is there when the first card is asked for.
const engine = new EngineClient({
  script,
  supplies: baked,
  loadMoreFonts: hasReserve ? loadMoreFonts : undefined,
});
const supplies = unbake<Words>(baked.words);
const page = living(supplies, new Store(keptPot({ supplies })), engine);

useFonts(readFiles(fonts));
for (const part of [
  startCards,
  startOwnCards,
  startTools,
  startSearch,
  startPaper,
  // After those that set the fields to what the pot says.
  startNumberFields,
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
engine.rehearse(requestOf(withOneCard(supplies.content, page.store.pot)));
