/** Where the browser that the page is in keeps things; merely asking for it may be refused. */
import type { BrowserStore, Stores } from './page-storage.ts';

export function browserStores(): Stores {
  return { browser: storeOf(() => localStorage), tab: storeOf(() => sessionStorage) };
}

function storeOf(ask: () => BrowserStore | null): BrowserStore | undefined {
  try {
    return ask() ?? undefined;
  } catch {
    return undefined;
  }
}
