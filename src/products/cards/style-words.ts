/** What a style is called on the sheets and in the file. */
import type { Strings } from '../../content/model.ts';
import type { CardEdition } from '../../formats/formats.ts';
import type { Words } from '../../placed-words.ts';
import { word } from '../../typesetting/words.ts';

/** Nothing of the usual ones. */
export function styleWords({ style }: Pick<CardEdition, 'style'>, strings: Strings): Words[] {
  return style === 'full' || style === 'outline' ? [word(strings, `style.${style}`)] : [];
}
