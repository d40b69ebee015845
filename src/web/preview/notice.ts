/** The problems, in a panel over the page. Everything in it is set as text. */
import { type Notice, PREVIEW_PATH, type ShownProblem } from './state.ts';

let last = '';

/** Closed by hand it stays away until there is something else to tell. */
export function showNotice(notice: Notice): void {
  const now = JSON.stringify(notice.problems);
  if (now === last && document.getElementById(PREVIEW_PATH)) return;
  if (now === last && notice.problems.length > 0) return;
  last = now;
  if (notice.problems.length === 0) {
    hide();
    return;
  }
  const close = made('button', 'close', notice.close);
  close.addEventListener('click', hide);
  const head = made('div', 'head', made('h2', 'title', notice.title), close);
  const list = made('ol', 'list', ...notice.problems.map(item));
  show(notice.language, head, made('p', 'lead', notice.lead), list);
}

export function showEnded(words: string): void {
  last = '';
  show('', made('p', 'lead', words));
}

function show(language: string, ...parts: readonly Node[]): void {
  const panel = made('section', 'panel', ...parts);
  panel.id = PREVIEW_PATH;
  panel.lang = language;
  panel.setAttribute('role', 'alert');
  hide();
  document.body.append(panel);
}

function hide(): void {
  document.getElementById(PREVIEW_PATH)?.remove();
}

function item(problem: ShownProblem): HTMLElement {
  const kind = made('span', problem.isError ? 'error' : 'warning', problem.severity);
  const place = problem.place === '' ? [] : [made('code', 'place', problem.place)];
  const excerpt = problem.excerpt === '' ? [] : [made('pre', 'excerpt', problem.excerpt)];
  const hint = problem.hint === '' ? [] : [made('p', 'hint', problem.hint)];
  const head = made('p', 'where', ...place, kind, made('code', 'code', problem.code));
  return made('li', 'problem', head, made('p', 'message', problem.message), ...excerpt, ...hint);
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = `${PREVIEW_PATH}-${name}`;
  element.append(...children);
  return element;
}
