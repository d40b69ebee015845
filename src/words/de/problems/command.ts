import type { commandProblems } from '../../../problems/command.ts';
import type { ProblemWords } from '../../kind.ts';
import { namedOptions } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const command = {
  'command/no-command': () => ({
    message: 'Es fehlt ein Befehl.',
    hint: 'kletspot --help zeigt die Befehle.',
  }),
  'command/unknown-command': ({ name, suggestion }) => ({
    message: `Den Befehl „${name}“ gibt es nicht.`,
    hint: suggestion ? `Meinten Sie ${suggestion}?` : 'kletspot --help zeigt die Befehle.',
  }),
  'command/unknown-option': ({ name, suggestion }) => ({
    message: `Die Option „${name}“ gibt es hier nicht.`,
    hint: suggestion ? `Meinten Sie ${suggestion}?` : 'Mit --help sehen Sie die Optionen.',
  }),
  'command/missing-value': ({ option }, nameOf) => ({
    message: `Die Option ${nameOf(option)} braucht einen Wert.`,
  }),
  'command/too-many-words': () => ({
    message: 'In der Befehlszeile stehen Wörter, die zu keiner Option gehören.',
    hint: 'Trennen Sie die Werte einer Liste durch Kommas, ohne Leerzeichen.',
  }),
  'command/wrong-use': ({ message }) => ({ message: `Der Befehl wurde nicht verstanden: ${message}` }),
  'command/unknown-product': ({ value, known }) => ({
    message: `Das Produkt „${value}“ gibt es nicht.`,
    hint: `Diese Version macht: ${known.join(', ')}.`,
  }),
  'command/product-not-made': ({ value, known }) => ({
    message: `Das Produkt „${value}“ macht diese Version noch nicht.`,
    hint: `Diese Version macht: ${known.join(', ')}.`,
  }),
  'command/unknown-edition': ({ value, known }) => ({
    message: `Die Ausgabe „${value}“ gibt es nicht.`,
    hint: `Bekannte Ausgaben: ${known.join(', ')}.`,
  }),
  'command/no-match': ({ only, known }) => ({
    message: `Nichts passt: ${only.join(', ')} hat keine der verlangten Ausgaben.`,
    hint: `Ausgaben davon: ${known.join(', ')}.`,
  }),
  'command/unknown-language': ({ value, known }) => ({
    message: `In der Sprache „${value}“ gibt es keine Meldungen.`,
    hint: `Bekannte Sprachen: ${known.join(', ')}.`,
  }),
  'command/unknown-choice': ({ option, value, known }, nameOf) => ({
    message: `${nameOf(option)} kann nicht „${value}“ sein.`,
    hint: `Möglich sind: ${known.join(', ')}.`,
  }),
  'command/empty-value': ({ option }, nameOf) => ({
    message: `Die Option ${nameOf(option)} hat einen leeren Wert.`,
  }),
  'command/given-twice': ({ option }, nameOf) => ({
    message: `${nameOf(option)} ist zweimal angegeben.`,
    hint: 'Es geht nur ein Wert: Behalten Sie den, den Sie meinen.',
  }),
  'command/without-effect': ({ option, product, edition }, nameOf) => ({
    message: `${nameOf(option)} ändert hier nichts: ${edition ? `die Ausgabe ${edition} von ${product}` : `das Produkt ${product}`} wird nicht gemacht.`,
    hint: 'Lassen Sie die Option weg, oder verlangen Sie auch das: --only und --edition sagen, was gemacht wird.',
  }),
  'command/wrong-number': ({ option, value, least, most }, nameOf) => ({
    message: `${nameOf(option)} ist „${value}“; erwartet wurde eine ganze Zahl ${most === undefined ? `ab ${least}` : `von ${least} bis ${most}`}.`,
  }),
  'command/wrong-epoch': ({ value }) => ({
    message: `SOURCE_DATE_EPOCH ist „${value}“; erwartet wurde eine ganze Zahl von Sekunden seit 1970.`,
    hint: 'Nehmen Sie die Variable aus der Umgebung, oder geben Sie ihr eine Zahl wie 1780272000.',
  }),
  'command/not-together': ({ options }, nameOf) => ({
    message: `${formatList(namedOptions(options, nameOf), 'and')} gehen nicht zusammen.`,
    hint: 'Lassen Sie eines davon weg.',
  }),
  'command/our-bug': ({ error, written }) => ({
    message: `Das ist ein Fehler in kletspot selbst, nicht in Ihren Dateien: ${error}`,
    hint: `${written.length > 0 ? `Was Sie verlangt haben, ist fertig und vollständig, in ${written.join(', ')}; der Fehler kam danach.` : 'Nichts ist verloren: Was vorher gemacht war, ist unberührt.'} Bitte melden Sie ihn; KLETSPOT_DEBUG=1 zeigt, wo er auftrat.`,
  }),
} satisfies ProblemWords<typeof commandProblems>;
