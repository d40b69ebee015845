/** What `--selection` names: a choice that comes with the deck, or a file anywhere. */
import { basename, resolve } from 'node:path';
import { SHIPPED_CHOICES } from '../request/request.ts';

export interface ChoiceFile {
  /** Its path in `Files`. */
  readonly key: string;
  /** Its absolute path; missing if it is in the content folder, which is read anyway. */
  readonly path?: string;
  /** How to type it again from any folder. */
  readonly name: string;
}

/** The folder in `Files` for a choice from elsewhere. */
export const GIVEN_CHOICE = 'keuze';

const LIKE_A_PATH = /[\\/]|\.ya?ml$/i;

export function choiceFile(typed: string, cwd: string): ChoiceFile {
  if (!LIKE_A_PATH.test(typed)) return { key: `${SHIPPED_CHOICES}${typed}.yaml`, name: typed };
  const name = basename(typed);
  return { key: `${GIVEN_CHOICE}/${name}`, path: resolve(cwd, typed), name };
}
