/** What `--selection` names: a choice that comes with the deck, or a file anywhere. */
import { basename, resolve } from 'node:path';
import { SHIPPED_CHOICES } from '../request/request.ts';

export interface ChoiceFile {
  /** Its path among the files of the project. */
  readonly key: string;
  /** Where it lies, absolute; missing where it lies in the content folder, which is read anyway. */
  readonly path?: string;
  /** As it is typed again, wherever one stands then. */
  readonly name: string;
}

/** Where files from elsewhere stand among those of the project. */
export const GIVEN_CHOICE = 'keuze';

const LIKE_A_PATH = /[\\/]|\.ya?ml$/i;

export function choiceFile(typed: string, cwd: string): ChoiceFile {
  if (!LIKE_A_PATH.test(typed)) return { key: `${SHIPPED_CHOICES}${typed}.yaml`, name: typed };
  const name = basename(typed);
  return { key: `${GIVEN_CHOICE}/${name}`, path: resolve(cwd, typed), name };
}
