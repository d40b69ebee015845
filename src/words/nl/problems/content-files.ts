import type { contentFilesProblems } from '../../../problems/content-files.ts';
import { probableLetter, type WrongEncoding } from '../../../problems/content-files.ts';
import { isStandIn } from '../../../problems/text-characters.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatBytes } from '../formats.ts';
import { FEATURES } from './content-words.ts';
import { STAND_INS } from './stand-ins.ts';
import { syntaxWords } from './yaml-words.ts';

export const contentFiles = {
  'content/missing-file': ({ name, instead }) => ({
    message: `Het bestand ${name} is er niet.`,
    hint: instead ? `Hernoem ${instead} naar ${name}.` : 'Voeg het toe, of kijk de naam na.',
  }),
  'content/too-large': ({ bytes, most }) => ({
    message: `Dit bestand is te groot voor een bestand met teksten: ${formatBytes(bytes)}, en meer dan ${formatBytes(most)} wordt niet gelezen.`,
    hint: 'Een bestand met teksten blijft daar ver onder. Is het het juiste bestand?',
  }),
  'content/encoding': (found) => ({
    message: `Dit bestand is bewaard in ${encodingOf(found)}, zodat de letters niet te lezen zijn. Bewaar het opnieuw als UTF-8, in het programma waarin het gemaakt is.`,
    hint: 'Een tekstprogramma heeft dat bij “Opslaan als” of “Opslaan met codering”.',
  }),
  'content/character': ({ codePoint }) =>
    isStandIn(codePoint)
      ? STAND_INS[codePoint]
      : {
          message: `Hier staat het teken ${codePoint}, dat niet te zien of te drukken is.`,
          hint: 'Haal het weg, of typ de regel opnieuw.',
        },
  'content/stray-return': () => ({
    message:
      'Hier eindigt een regel anders dan de meeste regels van dit bestand (een regelterugloop, U+000D).',
    hint: 'Typ het regeleinde opnieuw, of kies in je tekstprogramma één soort regeleinden (LF of CRLF) en bewaar.',
  }),
  'content/more-problems': ({ more }) => ({
    message: `Dit bestand heeft nog ${more} problemen die niet getoond worden.`,
    hint: 'Los de eerste op en kijk het opnieuw na.',
  }),
  'content/yaml-syntax': (found) => ({ message: syntaxWords(found)[0], hint: syntaxWords(found)[1] }),
  'content/yaml-tab': ({ lines }) => ({
    message:
      lines > 1
        ? `Deze regel en nog ${lines - 1} andere beginnen met een tab.`
        : 'Deze regel begint met een tab.',
    hint: 'Spring in met spaties, twee per stap.',
  }),
  'content/indent-space': ({ codePoint, lines }) => ({
    message: `Deze regel ${lines > 1 ? `en nog ${lines - 1} andere beginnen` : 'begint'} met ${codePoint === 'U+00A0' ? 'vaste' : 'bijzondere'} spaties (${codePoint}); die springen niet in.`,
    hint: 'Ze komen vaak mee als regels van een webpagina of uit een tekstverwerker zijn gekopieerd. Vervang ze door gewone spaties.',
  }),
  'content/yaml-several-documents': () => ({
    message: 'Hier begint een tweede document (---).',
    hint: 'Maak er één geheel van: haal de regel --- weg.',
  }),
  'content/yaml-feature': ({ feature }) => ({
    message: `Een waarde begint met ${FEATURES[feature]}; dat gebruiken deze bestanden niet.`,
    hint: 'Hoort het bij de tekst, zet die dan op de volgende regel na “>-”; schrijf anders de waarde voluit.',
  }),
  'content/yaml-size': () => ({
    message:
      'Dit bestand bevat veel meer onderdelen dan eender welke set kaarten; verder dan hier wordt niet gelezen.',
    hint: 'Is het het juiste bestand? Verdeel een heel grote set over verschillende sets.',
  }),
  'content/yaml-depth': () => ({
    message: 'Het bestand gaat hier te veel niveaus diep.',
    hint: 'Vergelijk het met de bestanden in content/.',
  }),
  'content/duplicate-key': ({ key, line }) => ({
    message: `“${key}” staat hier voor de tweede keer; de eerste staat op regel ${line}.`,
    hint: 'Behoud er één. Ontbreekt er een streepje (-) voor een nieuw onderdeel?',
  }),
  'content/reserved-key': ({ key }) => ({
    message: `“${key}” kan hier geen naam zijn: voor het programma zelf betekent het iets anders.`,
    hint: 'Neem een andere naam.',
  }),
} satisfies ProblemWords<typeof contentFilesProblems>;

function encodingOf(found: WrongEncoding): string {
  if (found.isUtf16) return 'de codering UTF-16';
  const meant = probableLetter(found);
  if (meant === undefined) return 'een andere codering dan UTF-8';
  return `een andere codering dan UTF-8 (wat hier staat, was wellicht “${meant}”)`;
}
