/** A file of words as a file: whether it is there, its bytes, and whether they are the YAML that we read. */
import { formatBytes } from '../numbers.ts';
import { error, type Language } from './catalogue.ts';
import { FEATURES } from './content-words.ts';
import { STAND_INS } from './stand-ins.ts';
import { type SyntaxMistake, syntaxWords } from './yaml-words.ts';

interface MissingFile {
  /** Without its folder: that is in the place, as its reader knows it. */
  readonly name: string;
  /** A file beside it that is most likely meant. */
  readonly instead: string | undefined;
}

interface WrongEncoding {
  /** The first that UTF-8 cannot have. */
  readonly byte: number;
  readonly isUtf16: boolean;
}

const bytesMessages = {
  'content/missing-file': error<MissingFile>({
    en: ({ name, instead }) => ({
      message: `The file ${name} is not there.`,
      hint: instead ? `Rename ${instead} to ${name}.` : 'Add it, or check its name.',
    }),
    nl: ({ name, instead }) => ({
      message: `Het bestand ${name} is er niet.`,
      hint: instead ? `Hernoem ${instead} naar ${name}.` : 'Voeg het toe, of kijk de naam na.',
    }),
  }),
  'content/too-large': error<{ bytes: number; most: number }>({
    en: ({ bytes, most }) => ({
      message: `This file is too large for a file of texts: ${formatBytes(bytes, 'en')}, and ${formatBytes(most, 'en')} is the most that is read.`,
      hint: 'A file of texts stays far below that. Is it the right file?',
    }),
    nl: ({ bytes, most }) => ({
      message: `Dit bestand is te groot voor een bestand met teksten: ${formatBytes(bytes, 'nl')}, en meer dan ${formatBytes(most, 'nl')} wordt niet gelezen.`,
      hint: 'Een bestand met teksten blijft daar ver onder. Is het het juiste bestand?',
    }),
  }),
  'content/encoding': error<WrongEncoding>({
    en: (found) => ({
      message: `This file was saved in ${encodingOf(found, 'en')}, so its letters cannot be read. Save it again as UTF-8, in the program that made it.`,
      hint: 'An editor has this under “Save as” or “Save with encoding”.',
    }),
    nl: (found) => ({
      message: `Dit bestand is bewaard in ${encodingOf(found, 'nl')}, zodat de letters niet te lezen zijn. Bewaar het opnieuw als UTF-8, in het programma waarin het gemaakt is.`,
      hint: 'Een tekstprogramma heeft dat bij “Opslaan als” of “Opslaan met codering”.',
    }),
  }),
  'content/character': error<{ codePoint: string }>({
    en: ({ codePoint }) =>
      STAND_INS[codePoint]?.en ?? {
        message: `The character ${codePoint} stands here; it cannot be seen or printed.`,
        hint: 'Take it out, or type the line again.',
      },
    nl: ({ codePoint }) =>
      STAND_INS[codePoint]?.nl ?? {
        message: `Hier staat het teken ${codePoint}, dat niet te zien of te drukken is.`,
        hint: 'Haal het weg, of typ de regel opnieuw.',
      },
  }),
  'content/stray-return': error({
    en: () => ({
      message: 'A line ends here in another way than most lines of this file (a carriage return, U+000D).',
      hint: 'Type the line end again, or choose one kind of line ends in your editor (LF or CRLF) and save.',
    }),
    nl: () => ({
      message:
        'Hier eindigt een regel anders dan de meeste regels van dit bestand (een regelterugloop, U+000D).',
      hint: 'Typ het regeleinde opnieuw, of kies in je tekstprogramma één soort regeleinden (LF of CRLF) en bewaar.',
    }),
  }),
  'content/more-problems': error<{ more: number }>({
    en: ({ more }) => ({
      message: `This file has ${more} more problems that are not shown.`,
      hint: 'Solve the first ones and check again.',
    }),
    nl: ({ more }) => ({
      message: `Dit bestand heeft nog ${more} problemen die niet getoond worden.`,
      hint: 'Los de eerste op en kijk het opnieuw na.',
    }),
  }),
} as const;

/** The characters of Windows-1252 from 0x80; a space where it has none. (Some engines decode it as Latin-1.) */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The letter that was probably meant is that of Windows, which has all of Latin-1 and more. */
function encodingOf({ byte, isUtf16 }: WrongEncoding, language: Language): string {
  if (isUtf16) return language === 'en' ? 'the encoding UTF-16' : 'de codering UTF-16';
  const meant = byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte);
  if (meant === undefined || meant === ' ') {
    return language === 'en' ? 'another encoding than UTF-8' : 'een andere codering dan UTF-8';
  }
  return language === 'en'
    ? `another encoding than UTF-8 (what stands here was probably “${meant}”)`
    : `een andere codering dan UTF-8 (wat hier staat, was wellicht “${meant}”)`;
}

const yamlMessages = {
  'content/yaml-syntax': error<SyntaxMistake>({
    en: (found) => ({ message: syntaxWords(found).en[0], hint: syntaxWords(found).en[1] }),
    nl: (found) => ({ message: syntaxWords(found).nl[0], hint: syntaxWords(found).nl[1] }),
  }),
  'content/yaml-tab': error<{ lines: number }>({
    en: ({ lines }) => ({
      message:
        lines > 1 ? `This line and ${lines - 1} more begin with a tab.` : 'This line begins with a tab.',
      hint: 'Indent with spaces, two for each step.',
    }),
    nl: ({ lines }) => ({
      message:
        lines > 1
          ? `Deze regel en nog ${lines - 1} andere beginnen met een tab.`
          : 'Deze regel begint met een tab.',
      hint: 'Spring in met spaties, twee per stap.',
    }),
  }),
  'content/indent-space': error<{ codePoint: string; lines: number }>({
    en: ({ codePoint, lines }) => ({
      message: `This line${lines > 1 ? ` and ${lines - 1} more` : ''} begin${lines > 1 ? '' : 's'} with ${codePoint === 'U+00A0' ? 'no-break spaces' : 'special spaces'} (${codePoint}), which do not indent.`,
      hint: 'They often come along when lines are copied from a web page or a word processor. Replace them by ordinary spaces.',
    }),
    nl: ({ codePoint, lines }) => ({
      message: `Deze regel ${lines > 1 ? `en nog ${lines - 1} andere beginnen` : 'begint'} met ${codePoint === 'U+00A0' ? 'vaste' : 'bijzondere'} spaties (${codePoint}); die springen niet in.`,
      hint: 'Ze komen vaak mee als regels van een webpagina of uit een tekstverwerker zijn gekopieerd. Vervang ze door gewone spaties.',
    }),
  }),
  'content/yaml-several-documents': error({
    en: () => ({
      message: 'A second document begins here (---).',
      hint: 'Make one file of it: take the line --- out.',
    }),
    nl: () => ({
      message: 'Hier begint een tweede document (---).',
      hint: 'Maak er één geheel van: haal de regel --- weg.',
    }),
  }),
  'content/yaml-feature': error<{ feature: keyof typeof FEATURES }>({
    en: ({ feature }) => ({
      message: `A value begins with ${FEATURES[feature].en}, which these files do not use.`,
      hint: 'If it belongs to the text, put the text on the next line after “>-”; else write the value out.',
    }),
    nl: ({ feature }) => ({
      message: `Een waarde begint met ${FEATURES[feature].nl}; dat gebruiken deze bestanden niet.`,
      hint: 'Hoort het bij de tekst, zet die dan op de volgende regel na “>-”; schrijf anders de waarde voluit.',
    }),
  }),
  'content/yaml-size': error({
    en: () => ({
      message: 'This file holds far more items than any deck; it is not read beyond here.',
      hint: 'Is it the right file? Divide a very large deck over several decks.',
    }),
    nl: () => ({
      message:
        'Dit bestand bevat veel meer onderdelen dan eender welke set kaarten; verder dan hier wordt niet gelezen.',
      hint: 'Is het het juiste bestand? Verdeel een heel grote set over verschillende sets.',
    }),
  }),
  'content/yaml-depth': error({
    en: () => ({
      message: 'The file is nested too deeply here.',
      hint: 'Compare it with the files in content/.',
    }),
    nl: () => ({
      message: 'Het bestand gaat hier te veel niveaus diep.',
      hint: 'Vergelijk het met de bestanden in content/.',
    }),
  }),
  'content/duplicate-key': error<{ key: string; line: number }>({
    en: ({ key, line }) => ({
      message: `“${key}” stands here for the second time; the first is on line ${line}.`,
      hint: 'Keep one of the two. Is a dash (-) missing in front of a new item?',
    }),
    nl: ({ key, line }) => ({
      message: `“${key}” staat hier voor de tweede keer; de eerste staat op regel ${line}.`,
      hint: 'Behoud er één. Ontbreekt er een streepje (-) voor een nieuw onderdeel?',
    }),
  }),
  'content/reserved-key': error<{ key: string }>({
    en: ({ key }) => ({
      message: `“${key}” cannot be a name here: it means something to the program itself.`,
      hint: 'Take another name.',
    }),
    nl: ({ key }) => ({
      message: `“${key}” kan hier geen naam zijn: voor het programma zelf betekent het iets anders.`,
      hint: 'Neem een andere naam.',
    }),
  }),
} as const;

export const fileMessages = { ...bytesMessages, ...yamlMessages } as const;
