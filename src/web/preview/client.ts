/** What `kletspot preview` adds to the page: it follows what is saved, and shows what is wrong with it. */
import { showEnded, showNotice } from './notice.ts';
import { findPlace, keepPlace } from './place.ts';
import { EVENTS, type PreviewState } from './state.ts';

/** What the page that is on screen was made as. */
const shown = { ...(document.currentScript as HTMLScriptElement).dataset };

const STYLE = 'page/kletspot.css';
const CHOICE_KEY = 'kletspot preview choice';
/** A server that starts again is back by then. */
const PATIENCE_MS = 2000;

let ending: number | undefined;
let ended = '';

findPlace();

const events = new EventSource(EVENTS);
events.onmessage = ({ data }: MessageEvent<string>) => {
  clearTimeout(ending);
  ending = undefined;
  follow(JSON.parse(data) as PreviewState);
};
events.onerror = () => {
  ending ??= window.setTimeout(() => showEnded(ended), PATIENCE_MS);
};

function follow(state: PreviewState): void {
  ended = state.notice.ended;
  if (state.page !== shown.page) {
    // What was chosen is kept by the page itself.
    keepPlace();
    location.reload();
    return;
  }
  if (state.style !== shown.style) swapStyle(state.style);
  if (state.downloads !== shown.downloads) void swapDownloads(state);
  else noteDownloads(state.downloadsNote);
  if (state.choice !== '' && state.choice !== sessionStorage.getItem(CHOICE_KEY)) {
    sessionStorage.setItem(CHOICE_KEY, state.choice);
    location.hash = state.choice;
  }
  showNotice(state.notice);
}

/** The old one goes when the new one is there, so that nothing flashes. */
function swapStyle(style: string): void {
  const old = document.querySelector<HTMLLinkElement>(`link[rel="stylesheet"][href^="${STYLE}"]`);
  if (!old) {
    location.reload();
    return;
  }
  const fresh = old.cloneNode() as HTMLLinkElement;
  fresh.href = `${STYLE}?${style}`;
  fresh.onload = () => old.remove();
  old.after(fresh);
  shown.style = style;
}

async function swapDownloads({ downloads, downloadsNote }: PreviewState): Promise<void> {
  shown.downloads = downloads;
  const page = await (await fetch('/')).text();
  const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('downloads');
  if (fresh) document.getElementById('downloads')?.replaceWith(document.adoptNode(fresh));
  noteDownloads(downloadsNote);
}

function noteDownloads(note: string): void {
  const line = document.querySelector('#downloads > p');
  if (line && note !== '') line.textContent = note;
}
