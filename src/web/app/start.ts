/** Starts the page: makes what its parts share, then each part. */
import { fonts, hasReserve, patterns, engine as script } from 'baked:page';
import { speech } from 'baked:speech';
import { readFiles, unbake } from '../baked.ts';
import type { BakedFiles, BakedSupplies, PageContent } from '../protocol.ts';
import { all } from './browser/elements.ts';
import { loadExtra, newSeed, useFonts } from './browser/files.ts';
import { EngineClient } from './engine/engine-client.ts';
import { workerOrPage } from './engine/engine-port.ts';
import { pagePort, type StartEngine } from './engine/page-port.ts';
import { workerPort } from './engine/worker-port.ts';
import { startJar } from './jar/jar.ts';
import { openAddress, startKeeping } from './keeping/keeping.ts';
import { startWiping } from './keeping/wiping.ts';
import { type Living, living } from './living.ts';
import { Memory, remembered } from './memory/memory.ts';
import { type BrowserStore, PageStorage, type Stores } from './memory/page-storage.ts';
import { startOwnCards } from './own/own-cards.ts';
import { requestOf, withOneCard } from './pot/page-pot.ts';
import { Store } from './pot/store.ts';
import { startBar } from './sheets/bar.ts';
import { startMaking } from './sheets/making.ts';
import { startNumberFields } from './sheets/number-fields.ts';
import { startPaper } from './sheets/paper.ts';
import { startSheets } from './sheets/sheets.ts';
import { startShortBooklet } from './sheets/short-booklet.ts';
import { startCards } from './table/cards.ts';
import { startSearch } from './table/search.ts';
import { startTools } from './table/tools.ts';

type Part = (page: Living) => void;

/** Each shows its share of the pot. Their order means nothing (`tests/web/any-order.slow.test.ts`). */
export const PARTS: readonly Part[] = [
  startBar,
  startCards,
  startJar,
  startKeeping,
  startMaking,
  startNumberFields,
  startOwnCards,
  startPaper,
  startSearch,
  startSheets,
  startShortBooklet,
  startTools,
  startWiping,
];

export function startPage(parts: readonly Part[]): void {
  // The engine starts first and reads its script while the page starts.
  const engine = startEngine();
  useFonts(readFiles(fonts));
  const supplies = unbake<PageContent>(kletspotSupplies.words);
  const { content } = supplies;
  const storage = new PageStorage(content.deck.title.plain, browserStores(), () => newSeed().toString(36));
  const { pot, isOfTab } = remembered(content, storage);
  const page = living({
    supplies,
    speech,
    store: new Store(pot),
    engine,
    storage,
    memory: new Memory(storage, pot),
  });
  openAddress(page, isOfTab);
  for (const part of parts) part(page);
  for (const element of all('.live')) element.hidden = false;
  document.documentElement.classList.add('is-live');
  engine.rehearse(requestOf(withOneCard(content, page.store.pot)));
}

function startEngine(): EngineClient {
  const supplies: BakedSupplies = { ...kletspotSupplies, fonts, patterns };
  const loadMoreFonts = (): Promise<BakedFiles> => loadExtra('letters.js', 'kletspotLetters');
  const inPage = pagePort(() => loadExtra<StartEngine>('engine.js', 'kletspotEngine'));
  return new EngineClient({
    open: workerOrPage(workerPort(script), inPage),
    supplies,
    loadMoreFonts: hasReserve ? loadMoreFonts : undefined,
  });
}

function browserStores(): Stores {
  return { browser: storeOf(() => localStorage), tab: storeOf(() => sessionStorage) };
}

/** A browser may refuse even to be asked for its store. */
function storeOf(ask: () => BrowserStore | null): BrowserStore | undefined {
  try {
    return ask() ?? undefined;
  } catch {
    return undefined;
  }
}
