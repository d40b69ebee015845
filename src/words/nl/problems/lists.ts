import type { listsProblems, OtherKind } from '../../../problems/lists.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt, listed } from '../../phrases.ts';

const WHAT: Readonly<Record<OtherKind, { readonly is: string; readonly hint: string }>> = {
  locked: {
    is: 'is een rekenblad met een wachtwoord, of een oud Excelbestand (.xls)',
    hint: 'Open het, haal het wachtwoord weg, en bewaar het als .xlsx, .ods of .csv.',
  },
  document: {
    is: 'is een document van een tekstverwerker, geen lijst',
    hint: 'Bewaar het als gewone tekst (.txt) met één vraag per regel, of kopieer de vragen naar een rekenblad.',
  },
  pdf: { is: 'is een pdf', hint: 'Kopieer de vragen naar een tekstbestand, één per regel.' },
  picture: { is: 'is een afbeelding', hint: 'Typ de vragen in een tekstbestand, één per regel.' },
  deck: {
    is: 'is YAML, zoals de bestanden van een deck',
    hint: 'Een deck maak je zoals het is: kletspot build --content MAP. Een keuze geef je met --selection.',
  },
  other: {
    is: 'is geen soort bestand waarin een lijst staat',
    hint: 'Geef een bestand .csv, .tsv, .xlsx, .ods of .txt, of JSON.',
  },
};

export const lists = {
  'lists/other-kind': ({ file, kind }) => ({
    message: `${file} ${WHAT[kind].is}; er werd een lijst met vragen verwacht.`,
    hint: WHAT[kind].hint,
  }),
  'lists/broken': ({ file }) => ({
    message: `${file} is een rekenblad dat niet opengaat: er ontbreekt iets, of er is iets beschadigd.`,
    hint: 'Open het in een rekenprogramma en bewaar het opnieuw.',
  }),
  'lists/too-large': ({ file }) => ({
    message: `${file} is groter dan een lijst met vragen kan zijn: 100.000 rijen en 500 kolommen, 64 MB als bestand.`,
    hint: 'Hou alleen de rijen en kolommen met vragen over, en bewaar dat als nieuw bestand.',
  }),
  'lists/no-questions': ({ file }) => ({
    message: `In ${file} staat geen enkele vraag.`,
    hint: 'Schrijf één vraag per regel, of één per rij van een rekenblad.',
  }),
  'lists/which-sheet': ({ file, sheets, asked }) => ({
    message:
      asked === undefined
        ? `${file} heeft meer dan één blad: ${listed(sheets)}.`
        : `${file} heeft geen blad ${asked} waar iets op staat; het heeft ${listed(sheets)}.`,
    hint: `Zeg welk: --sheet "${sheets[0] ?? ''}"`,
  }),
  'lists/no-such-column': ({ file, name, heads }) => ({
    message: `${file} heeft geen kolom ${name}.`,
    hint:
      heads.length > 0
        ? `Noem een kolom met haar letter, of met wat erboven staat: ${listed(heads)}.`
        : 'Noem een kolom met haar letter: question=B.',
  }),
  'lists/failed-formula': ({ file, row, column, found }) => ({
    message: `${file}, rij ${row}, kolom ${column}: de formule heeft geen uitkomst (${excerpt(found)}).`,
    hint: 'Herstel ze in het rekenblad, of typ de woorden zelf; bewaar het dan.',
  }),
  'lists/bad-character': ({ file, row, column, codePoint }) => ({
    message: `${file}, rij ${row}${column ? `, kolom ${column}` : ''}: in de tekst staat ${codePoint}, en dat kan niet gedrukt worden.`,
    hint: 'Kijk daar na: misschien ging er een beeld of een letter verloren. Typ het opnieuw.',
  }),
  'lists/column-left-out': ({ file, column, head, row, found }) => ({
    message: `${file}, kolom ${column}${head ? ` (${excerpt(head)})` : ''}: weggelaten, want het is niet duidelijk wat het is; in rij ${row} staat “${excerpt(found)}”.`,
    hint: `Zeg wat het is: --columns question=A,group=${column}. Rond een tekst met komma’s horen in een csv-bestand aanhalingstekens.`,
  }),
  'lists/column-not-kept': ({ file, column, head }) => ({
    message: `${file}, kolom ${column}${head ? ` (${excerpt(head)})` : ''}: weggelaten, want een kaart heeft geen afbeelding en geen link.`,
    hint: 'Voor de kaarten hoef je niets te doen; wat in die kolom staat, blijft in je lijst.',
  }),
  'lists/no-question': ({ file, row, found }) => ({
    message: `${file}, rij ${row}: weggelaten, want er staat geen vraag, alleen “${excerpt(found)}”.`,
    hint: 'Typ in die rij een vraag, of niets.',
  }),
  'lists/empty-group': ({ title }) => ({
    message: `De groep “${excerpt(title)}” is weggelaten, want er staat geen vraag onder.`,
    hint: 'Schrijf haar vragen eronder. Een regel die op een dubbelepunt eindigt, begint een groep.',
  }),
} satisfies ProblemWords<typeof listsProblems>;
