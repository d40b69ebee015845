/** A deck made of a list: its files, with what every deck needs. */
import { readPalette } from '../../content/palette.ts';
import { readSourceText } from '../../content/source.ts';
import { readYaml } from '../../content/yaml.ts';
import { collect } from '../../diagnostics.ts';
import { deckFile, type Identity } from '../../lists/deck-file.ts';
import { guessLanguage } from '../../lists/guess-language.ts';
import type { UnderstoodList } from '../../lists/list.ts';
import type { Environment } from '../language.ts';
import type { OutputFile } from '../output/dist.ts';
import { type DeckLanguage, isDeckLanguage, usualDeckLanguage } from './deck-language.ts';
import { sharedFiles, starterFile } from './starter.ts';

/** What was asked for; what was not is taken from the list, its file's name, or the environment. */
export interface AskedIdentity {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly author: string | undefined;
  readonly date: string;
}

export function identityOf(
  { title, groups }: UnderstoodList,
  fileName: string,
  asked: AskedIdentity,
  environment: Environment,
): Identity {
  const texts = groups.flatMap(({ cards }) => cards.map(({ text }) => text));
  return {
    title: asked.title ?? title ?? titleFrom(fileName),
    language: asked.language ?? guessLanguage(texts) ?? usualDeckLanguage(environment),
    author: asked.author,
    date: asked.date,
  };
}

/** `vragen_over-werk.csv` → `Vragen over werk` */
function titleFrom(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .normalize('NFC');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const PALETTE = 'trophee';

/** @param root the project's folder */
export function importedFiles(root: string, list: UnderstoodList, identity: Identity): readonly OutputFile[] {
  const base = identity.language.split('-')[0];
  const language: DeckLanguage = isDeckLanguage(base) ? base : 'en';
  const palette = starterFile(root, language, `palettes/${PALETTE}.yaml`);
  const deck = deckFile(list, identity, { palette: PALETTE, colours: coloursIn(palette) });
  return [
    { path: 'deck.yaml', bytes: new TextEncoder().encode(deck) },
    palette,
    ...sharedFiles(root, language),
  ];
}

function coloursIn({ path, bytes }: OutputFile): readonly string[] {
  const problems = collect();
  const source = readSourceText(new Map([[path, bytes]]), path, problems.report);
  const yaml = source && readYaml(source, problems.report);
  const palette = yaml && readPalette(yaml, problems.report);
  if (!palette) throw new Error(`${path} of the starter is not sound.`);
  return [...palette.colours.keys()];
}
