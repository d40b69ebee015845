/** Choices in files: saved, opened, dropped on the page. */

import { problem } from '../../../diagnostics.ts';
import { writeChoice } from '../../../selection/write-choice.ts';
import { byId } from '../browser/elements.ts';
import { loadExtra, saveFile } from '../browser/files.ts';
import type { Living } from '../living.ts';
import { CHOICE_FILE, type PagePot } from '../pot/page-pot.ts';
import { refuse, tellKeeping } from './keeping-told.ts';
import type { Reader } from './reader.ts';

/** Far above any choice: a deck of 40,000 cards is as large. */
const LARGEST_BYTES = 8 * 1024 * 1024;

type Take = (pot: PagePot) => boolean;

/** @param take whether the deck can give this choice, which is then taken */
export function startChoiceFiles(page: Living, take: Take): void {
  byId('save-choice').addEventListener('click', () => {
    const { deck } = page.supplies.content;
    saveFile(CHOICE_FILE, writeChoice(page.store.pot.choice, deck), 'application/yaml');
    tellKeeping(() => page.say('page.saved', { file: CHOICE_FILE }));
  });
  const field = byId<HTMLInputElement>('open-file');
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file) await open(page, file, take);
    field.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void open(page, file, take);
  });
}

async function open(page: Living, file: File, take: Take): Promise<void> {
  if (file.size > LARGEST_BYTES) {
    refuse(page, [problem('content/too-large', undefined, { bytes: file.size, most: LARGEST_BYTES })]);
    return;
  }
  const opened = await readFile(file);
  if (!opened?.choice) refuse(page, opened?.diagnostics ?? []);
  else if (take({ ...page.store.pot, choice: opened.choice })) tellKeeping(() => page.say('page.opened'));
}

/** Resolves to undefined when nothing can be read: a folder, a file that is gone, or a page without its other scripts. */
async function readFile(file: File): Promise<ReturnType<Reader> | undefined> {
  try {
    const read = await loadExtra<Reader>('reader.js');
    return read(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return undefined;
  }
}
