import type { commandProblems } from '../../../problems/command.ts';
import type { ProblemWords } from '../../kind.ts';
import { namedOptions } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const command = {
  'command/no-command': () => ({
    message: 'Er werd een opdracht verwacht.',
    hint: 'kletspot --help toont de opdrachten.',
  }),
  'command/unknown-command': ({ name, suggestion }) => ({
    message: `De opdracht "${name}" bestaat niet.`,
    hint: suggestion ? `Bedoel je ${suggestion}?` : 'kletspot --help toont de opdrachten.',
  }),
  'command/unknown-option': ({ name, suggestion }) => ({
    message: `De optie "${name}" bestaat hier niet.`,
    hint: suggestion ? `Bedoel je ${suggestion}?` : 'Voeg --help toe om de opties te zien.',
  }),
  'command/missing-value': ({ option }, nameOf) => ({
    message: `De optie ${nameOf(option)} heeft een waarde nodig.`,
  }),
  'command/too-many-words': () => ({
    message: 'Er staan woorden op de opdrachtregel die bij geen optie horen.',
    hint: "Scheid de waarden van een lijst met komma's, zonder spaties.",
  }),
  'command/wrong-use': ({ message }) => ({ message: `De opdracht is niet begrepen: ${message}` }),
  'command/unknown-product': ({ value, known }) => ({
    message: `Het product "${value}" bestaat niet.`,
    hint: `Deze versie maakt: ${known.join(', ')}.`,
  }),
  'command/product-not-made': ({ value, known }) => ({
    message: `Het product "${value}" wordt nog niet gemaakt door deze versie.`,
    hint: `Deze versie maakt: ${known.join(', ')}.`,
  }),
  'command/unknown-edition': ({ value, known }) => ({
    message: `De editie "${value}" bestaat niet.`,
    hint: `Bekende edities: ${known.join(', ')}.`,
  }),
  'command/no-match': ({ only, known }) => ({
    message: `Niets past: ${only.join(', ')} heeft geen van de gevraagde edities.`,
    hint: `De edities ervan: ${known.join(', ')}.`,
  }),
  'command/unknown-language': ({ value, known }) => ({
    message: `Er zijn geen meldingen in de taal "${value}".`,
    hint: `Bekende talen: ${known.join(', ')}.`,
  }),
  'command/unknown-choice': ({ option, value, known }, nameOf) => ({
    message: `${nameOf(option)} kan niet "${value}" zijn.`,
    hint: `Kies een van: ${known.join(', ')}.`,
  }),
  'command/empty-value': ({ option }, nameOf) => ({
    message: `De optie ${nameOf(option)} kreeg een lege waarde.`,
  }),
  'command/given-twice': ({ option }, nameOf) => ({
    message: `${nameOf(option)} staat er twee keer.`,
    hint: 'Er hoort één waarde bij: laat staan wat je bedoelt.',
  }),
  'command/without-effect': ({ option, product, edition }, nameOf) => ({
    message: `${nameOf(option)} verandert hier niets: ${edition ? `de editie ${edition} van ` : ''}${product} wordt niet gemaakt.`,
    hint: 'Laat het weg, of vraag ook daarom: --only en --edition zeggen wat er gemaakt wordt.',
  }),
  'command/wrong-number': ({ option, value, least, most }, nameOf) => ({
    message: `${nameOf(option)} is "${value}"; een geheel getal ${most === undefined ? `vanaf ${least}` : `van ${least} tot ${most}`} werd verwacht.`,
  }),
  'command/wrong-epoch': ({ value }) => ({
    message: `SOURCE_DATE_EPOCH is "${value}"; een geheel aantal seconden sinds 1970 werd verwacht.`,
    hint: 'Haal het uit de omgeving, of geef het een getal zoals 1780272000.',
  }),
  'command/not-together': ({ options }, nameOf) => ({
    message: `${formatList(namedOptions(options, nameOf), 'and')} gaan niet samen.`,
    hint: 'Laat er een weg.',
  }),
  'command/our-bug': ({ error, written }) => ({
    message: `Dit is een fout in kletspot zelf, niet in je bestanden: ${error}`,
    hint: `${written.length > 0 ? `Wat je vroeg is klaar en volledig, in ${written.join(', ')}; dit ging mis erna.` : 'Er is niets verloren: de vorige uitvoer is onaangeroerd.'} Meld het ons; KLETSPOT_DEBUG=1 toont waar het gebeurde.`,
  }),
} satisfies ProblemWords<typeof commandProblems>;
