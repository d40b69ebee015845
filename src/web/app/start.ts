/** Starts the page: makes what its parts share, then each part. */
import { speech } from 'baked:speech';
import { readFiles, unbake } from '../baked.ts';
import type { BakedFiles, BakedSupplies, PageContent } from '../protocol.ts';
import { all } from './browser/elements.ts';
import { loadExtra, newSeed, useFonts, whenIdle } from './browser/files.ts';
import { EngineClient, type LoadedEngine } from './engine/engine-client.ts';
import { workerOrPage } from './engine/engine-port.ts';
import { pagePort, type StartEngine } from './engine/page-port.ts';
import { workerPort } from './engine/worker-port.ts';
import { startJar } from './jar/jar.ts';
import { openAddress, startKeeping } from './keeping/keeping.ts';
import { startWiping } from './keeping/wiping.ts';
import { startLanguages } from './language/languages.ts';
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
  const supplies = unbake<PageContent>(kletspotContent);
  const { content, typeface } = supplies;
  const engine = new EngineClient({ engine: loadEngine, fonts: loadFonts });
  const storage = new PageStorage(content.deck.title.plain, browserStores(), () => newSeed().toString(36));
  const { pot, isOfTab } = remembered(content, storage);
  const page = living({
    supplies,
    spoken: { strings: supplies.strings, speech },
    store: new Store(pot),
    engine,
    storage,
    memory: new Memory(storage, pot),
  });
  startLanguages(page);
  openAddress(page, isOfTab);
  for (const part of parts) part(page);
  for (const element of all('.live')) element.hidden = false;
  document.documentElement.classList.add('is-live');
  // Who came to read and to choose waits for none of this.
  whenIdle(() => {
    loadFonts(typeface.from).then(
      (files) => useFonts(typeface, readFiles(files)),
      // The page stays in the letters that the browser has.
      () => {},
    );
    void engine.prepare(requestOf(withOneCard(content, page.store.pot)), typeface.from);
  });
}

async function loadEngine(): Promise<LoadedEngine> {
  const [start, supplies] = await Promise.all([
    loadExtra<StartEngine>('engine.js'),
    loadExtra<BakedSupplies>('print.js'),
  ]);
  // A worker has no other way to a script beside a page that was opened from a disk.
  return { open: workerOrPage(workerPort(`(${start})();`), pagePort(start)), supplies };
}

function loadFonts(from: string): Promise<BakedFiles> {
  return loadExtra(from);
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
