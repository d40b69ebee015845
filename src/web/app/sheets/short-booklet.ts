/** Makes a shorter booklet of the chosen themes. */

import { EVERYTHING } from '../../../request/request.ts';
import { all, byId } from '../browser/elements.ts';
import { saveFile, sizeWords } from '../browser/files.ts';
import { tell } from '../browser/worded.ts';
import { Refused } from '../engine/engine-client.ts';
import type { Living } from '../living.ts';
import { problemNodes } from '../problem-words.ts';

export function startShortBooklet(page: Living): void {
  const { engine, say } = page;
  const form = document.getElementById('short-booklet');
  if (!form) return;
  const told = byId('short-booklet-told');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const themes = all<HTMLInputElement>('[name="theme"]:checked', form).map(({ value }) => value);
    const edition = all<HTMLInputElement>('[name="booklet"]:checked', form)[0]?.value;
    if (themes.length === 0 || edition === undefined) {
      tell(told, () => say('page.fronts-none'));
      all('[name="theme"]', form)[0]?.focus();
      return;
    }
    tell(told, () => say('page.making'));
    try {
      const [file] = await engine.print({
        only: ['booklet'],
        editions: [edition],
        options: { ...EVERYTHING.options, themes },
      });
      if (!file) throw new Error('No booklet was made');
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      saveFile(name, file.bytes, 'application/pdf');
      tell(told, () => say('page.done', { file: name, size: sizeWords(file.bytes.length) }));
    } catch (failure) {
      const reasons = failure instanceof Refused ? problemNodes(page, failure.problems) : undefined;
      tell(told, () => say(reasons ? 'page.cannot' : 'page.broken'));
      if (reasons) told.append(' ', ...reasons);
    }
  });
}
