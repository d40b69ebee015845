/** The sheets as they will come out of the printer, drawn by the engine whenever the pot changes. */
import type { Shown } from '../protocol.ts';
import { Refused, Stopped } from './engine-client.ts';
import { byId, element, type Living } from './page.ts';
import { formatOf } from './piles.ts';
import { requestOf } from './pot.ts';
import { problemNode } from './problem-words.ts';

const PAUSE_MS = 250;

export function startSheets(page: Living): void {
  const grey = byId<HTMLInputElement>('grijs');
  grey.addEventListener('change', () => byId('vellen').classList.toggle('grey', grey.checked));
  const list = byId('vellen');
  const urls: string[] = [];
  let looking: AbortController | undefined;
  let timer: number | undefined;
  let isNear = false;
  let isStale = true;

  const draw = async (): Promise<void> => {
    looking?.abort();
    looking = new AbortController();
    isStale = false;
    list.setAttribute('aria-busy', 'true');
    try {
      if (!page.chosen().selection || !formatOf(page.store.pot)) throw new Refused([]);
      const shown = await page.engine.show(requestOf(page.store.pot), { signal: looking.signal });
      tell(page, []);
      remark(page, shown.remarks);
      for (const url of urls.splice(0)) URL.revokeObjectURL(url);
      list.replaceChildren(...shown.sheets.map((sheet) => picture(page, shown, sheet, urls)));
      const { total } = shown.plan;
      byId('meer-vellen').textContent =
        total > (shown.sheets.at(-1)?.number ?? 0) ? page.say('page.sheets-more', { count: total }) : '';
    } catch (failure) {
      if (failure instanceof Stopped) return;
      list.replaceChildren();
      remark(page, []);
      byId('meer-vellen').textContent = '';
      const isRefused = failure instanceof Refused;
      tell(
        page,
        isRefused ? failure.problems.map((each) => problemNode(page, each)) : [page.say('page.broken')],
      );
    }
    list.setAttribute('aria-busy', 'false');
  };
  const soon = (): void => {
    clearTimeout(timer);
    if (isNear && isStale) timer = window.setTimeout(() => void draw(), PAUSE_MS);
  };
  // Who is far away at the top of the page does not wait for pictures at its end.
  new IntersectionObserver(
    ([entry]) => {
      isNear = entry?.isIntersecting ?? false;
      soon();
    },
    { rootMargin: '600px' },
  ).observe(byId('papier'));
  page.store.watch(() => {
    isStale = true;
    soon();
  });
}

function picture({ say }: Living, { plan }: Shown, sheet: Shown['sheets'][number], urls: string[]) {
  const url = URL.createObjectURL(new Blob([sheet.svg], { type: 'image/svg+xml' }));
  urls.push(url);
  const at = { sheet: sheet.number, sheets: plan.total };
  const paper = sheet.colour ?? say('cards.edition.white-paper');
  const alt = sheet.isBack ? say('page.back-picture', at) : say('page.sheet-picture', { ...at, paper });
  const size = { width: String(Math.round(sheet.width)), height: String(Math.round(sheet.height)) };
  const image = element('img', { src: url, alt, ...size });
  return element('li', {}, image, element('p', { class: 'small', 'aria-hidden': 'true' }, alt));
}

/** What is worth knowing, though it can be printed. */
function remark(page: Living, remarks: readonly string[]): void {
  const box = byId('opmerkingen');
  box.hidden = remarks.length === 0;
  box.replaceChildren(...remarks.map((message) => element('li', {}, problemNode(page, { message }))));
}

function tell({ say }: Living, problems: readonly (Node | string)[]): void {
  const box = byId('bezwaar');
  box.hidden = problems.length === 0;
  const lines = problems.map((each) => element('li', {}, each));
  box.replaceChildren(
    ...(lines.length === 0 ? [] : [element('p', {}, say('page.cannot')), element('ul', {}, ...lines)]),
  );
}
