/** The page comes to life: what stands here is the order in which that happens. */
import { fonts, hasReserve, patterns, engine as script } from 'baked:page';
import { readFiles, unbake } from '../baked.ts';
import type { BakedFiles, BakedSupplies, Words } from '../protocol.ts';
import { startBar } from './bar.ts';
import { browserStores } from './browser-stores.ts';
import { startCards } from './cards.ts';
import { EngineClient } from './engine-client.ts';
import { startEngineNotice } from './engine-notice.ts';
import { workerOrPage } from './engine-port.ts';
import { loadExtra } from './extra-script.ts';
import { startFronts } from './fronts.ts';
import { startJar } from './jar.ts';
import { startKeeping } from './keeping.ts';
import { remembered } from './memory.ts';
import { startNumberFields } from './number-fields.ts';
import { startOwnCards } from './own-cards.ts';
import { all, type Living, living, newSeed } from './page.ts';
import { useFonts } from './page-fonts.ts';
import { pagePort, type StartEngine } from './page-port.ts';
import { PageStorage } from './page-storage.ts';
import { startPaper } from './paper.ts';
import { requestOf, withOneCard } from './pot.ts';
import { startPrinting } from './printing.ts';
import { startSearch } from './search.ts';
import { startSheets } from './sheets.ts';
import { Store } from './store.ts';
import { startTools } from './tools.ts';
import { startWiping } from './wiping.ts';
import { workerPort } from './worker-port.ts';

const baked: BakedSupplies = { ...kletspotSupplies, fonts, patterns };
const loadMoreFonts = (): Promise<BakedFiles> => loadExtra('letters.js', 'kletspotLetters');

// The engine reads its script while the page comes to life: it is there when the first card is asked for.
const engine = new EngineClient({
  open: workerOrPage(
    workerPort(script),
    pagePort(() => loadExtra<StartEngine>('engine.js', 'kletspotEngine')),
  ),
  supplies: baked,
  loadMoreFonts: hasReserve ? loadMoreFonts : undefined,
});
const supplies = unbake<Words>(baked.words);
const { content } = supplies;
const storage = new PageStorage(content.deck.title.plain, browserStores(), () => newSeed().toString(36));
const { pot, isOfTab } = remembered(content, storage);
const page = living({ supplies, store: new Store(pot), engine, storage });

useFonts(readFiles(fonts));
for (const part of [
  startCards,
  startOwnCards,
  startTools,
  startSearch,
  startPaper,
  // After those that set the fields to what the pot says.
  startNumberFields,
  startEngineNotice,
  startPrinting,
  startSheets,
  startJar,
  startFronts,
  (all: Living) => startKeeping(all, isOfTab),
  startWiping,
]) {
  part(page);
}
for (const element of all('.live')) element.hidden = false;
startBar();
document.documentElement.classList.add('is-live');
engine.rehearse(requestOf(withOneCard(content, page.store.pot)));
