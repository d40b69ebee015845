/** A link to the choice, for others: the only address that holds what someone wrote. */

import { LONGEST_ADDRESS } from '../../../selection/sealed.ts';
import { byId, rest } from '../browser/elements.ts';
import { tell } from '../browser/worded.ts';
import type { Living } from '../living.ts';
import { ownTexts } from '../pot/own-words.ts';
import type { PagePot } from '../pot/page-pot.ts';
import { encodePot } from '../pot/pot-address.ts';
import { tellKeeping } from './keeping-told.ts';

export function startChoiceLink(page: Living): void {
  byId('copy-link').addEventListener('click', async () => {
    const link = linkTo(page.store.pot);
    if (link.length > LONGEST_ADDRESS) {
      tellKeeping(() => tooLong(page, link));
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      tellKeeping(() => page.say(location.protocol === 'file:' ? 'page.copied-file' : 'page.copied'));
    } catch {
      byId('link-box').hidden = false;
      byId<HTMLInputElement>('link').value = link;
      byId<HTMLInputElement>('link').select();
      tellKeeping(() => page.say('page.not-copied'));
    }
  });
  page.store.watch(() => {
    // The link was of the choice as it was then.
    byId('link-box').hidden = true;
    byId<HTMLInputElement>('link').value = '';
    tellBeforehand(page);
  });
}

/** Says beforehand what a link will hold, or that it would be too long. */
function tellBeforehand(page: Living): void {
  const { pot } = page.store;
  const link = linkTo(pot);
  const isTooLong = link.length > LONGEST_ADDRESS;
  byId('link-own').hidden = isTooLong || ownTexts(pot).length === 0;
  byId('link-too-long').hidden = !isTooLong;
  tell(byId('link-too-long'), isTooLong ? () => tooLong(page, link) : undefined);
  rest(byId<HTMLButtonElement>('copy-link'), isTooLong);
}

function tooLong({ say, number }: Living, link: string): string {
  return say('page.link-too-long', { length: number(link.length), most: number(LONGEST_ADDRESS) });
}

function linkTo(pot: PagePot): string {
  return `${location.href.replace(/#.*$/, '')}#${encodePot(pot)}`;
}
