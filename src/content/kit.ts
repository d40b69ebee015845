/** The kit: the words around the cards, of its guide, jar label and note cards. All of them are the editors'. */
import type { Report } from '../diagnostics.ts';
import {
  type GroupOf,
  group,
  key,
  language,
  line,
  list,
  type ModelOf,
  optional,
  readWhole,
  text,
} from './fields.ts';
import { told, tolds } from './told.ts';
import type { YamlFile } from './yaml.ts';

/** What the texts may leave to be filled in, as `{cards}`. */
export const GUIDE_PLACES = [
  'cards',
  'clusters',
  'sheets',
  'places',
  'free',
  'width',
  'height',
  'mouth',
  'cuts',
  'right',
  'bottom',
  'across',
  'down',
  'paper',
  'grammage',
  'sheet',
  'turn',
  'sides',
  'jar',
  'white',
  'large',
  'label',
  'notes',
] as const;
export const LABEL_PLACES = ['jar', 'length', 'overlap', 'least', 'most'] as const;

const blockFields = {
  title: text('De titel.'),
  paragraphs: optional(tolds('De alinea’s, elk met een streepje ervoor.')),
  steps: optional(tolds('De stappen, in hun volgorde. De nummers komen vanzelf.')),
  points: optional(tolds('De puntjes, elk met een streepje ervoor.')),
};

/** A piece of the guide: what there is of it, in this order. */
function block(description: string) {
  return group(description, blockFields);
}

const materials = group('Wat je nodig hebt.', {
  ...blockFields,
  make: optional(
    key(
      'Het merk waarover de teksten spreken: zo beginnen de namen van de papieren in het palet. Zie known-papers.',
    ),
  ),
  papers: group('De tabel van de papieren: ze komen uit het palet.', {
    colour: line('Kop van de kolom met de kleurwoorden.'),
    paper: line('Kop van de kolom met de namen in de winkel en de bestanden.'),
    pages: line('Wat voor de bladzijden staat, waar alle papieren één bestand hebben: blz.'),
    numbers: line('Kop van de kolom met de nummers van de kaarten.'),
    sheets: line('Kop van de kolom met het aantal vellen.'),
  }),
  after: optional(told('Wat onder de tabel staat.')),
});

const programs = group('De programma’s waarmee je afdrukt, in een tabel.', {
  ...blockFields,
  program: line('Kop van de kolom met de programma’s.'),
  how: line('Kop van de kolom met wat je doet.'),
  failure: line('Kop van de kolom met wat er mis kan gaan.'),
  items: list(
    'De programma’s, elk met een streepje ervoor.',
    group('Een programma.', {
      name: text('De naam van het programma.'),
      how: told('Wat je doet om op ware grootte af te drukken.'),
      failure: told('Wat er mis kan gaan. Schrijf alleen wat nagekeken is.'),
    }),
  ),
});

const print = group('Hoe je de kaarten afdrukt.', {
  ...blockFields,
  words: group('Woorden die ingevuld worden, naargelang hoe de kaarten gemaakt zijn.', {
    portrait: line('Hoe het papier ligt: {turn}.'),
    landscape: line('Hoe het papier ligt, als er zo meer kaarten op gaan: {turn}.'),
    one: line('Op hoeveel kanten: {sides}.'),
    long: line('Het zelfde voor kaarten met een achterkant, over de lange kant.'),
    short: line('Het zelfde, over de korte kant.'),
  }),
  ruler: line('Wat naast de afgedrukte lat staat.'),
  programs,
});

const cut = group('Hoe je de kaarten snijdt.', {
  ...blockFields,
  marks: group('Wat onder de stappen staat over de lijnen waarlangs je snijdt.', {
    solid: told('Over streepjes naast de kaarten.'),
    dashed: told('Over stippellijnen.'),
    corners: told('Over kruisjes op de hoeken.'),
  }),
  stacked: told('Wat daarna staat, als de kaarten op volgorde gestapeld worden.'),
  notes: group('Wat onder de stappen staat over de noteerkaarten.', {
    same: told('Over noteerkaarten die zo groot zijn als de kaarten.'),
    other: told('Over noteerkaarten met een andere maat.'),
  }),
  perforated: block('In de plaats van dit alles, voor voorgeperforeerde vellen.'),
  after: optional(told('Wat onder de stappen staat.')),
});

const hour = group('Het plan voor een uur.', {
  ...blockFields,
  minutes: line('Kop van de kolom met de minuten.'),
  what: line('Kop van de kolom met wat je doet.'),
  rows: list(
    'De delen van het uur, in hun volgorde.',
    group('Een deel van het uur.', {
      minutes: line('Van en tot welke minuut: 5–15.'),
      title: text('Hoe dit deel heet.'),
      text: told('Wat je doet.'),
    }),
  ),
});

const cards = group('De lijst van de kaarten.', {
  title: text('De titel.'),
  lead: told('Wat boven de lijst staat.'),
  blanks: text('Wat daarna staat, als er lege kaarten zijn.'),
  own: line('Wat bij een kaart staat die iemand zelf toevoegde.'),
  note: line('Wat voor een noot voor de begeleider staat.'),
});

const guide = group(
  'De handleiding.',
  {
    title: text('De titel van de handleiding.'),
    authors: line('Wat boven de tekst van de auteurs staat.'),
    addition: line('Wat boven alles staat wat de redactie toevoegde.'),
    lead: told('De zin waarmee het deel van de redactie begint.'),
    materials,
    print,
    cut,
    hour,
    agreements: block('De afspraken voor het gesprek.'),
    care: block('Wat je na het gesprek doet.'),
    cards,
  },
  () => ({ places: GUIDE_PLACES }),
);

const label = group(
  'Het etiket en de sticker voor het deksel.',
  {
    title: text('De titel van het bestand.'),
    line: text('De zin onder de titel, op de voorkant van de band.'),
    back: text('Wat op de achterkant van de band staat.'),
    size: line('Dat het blad op ware grootte moet.'),
    lid: text('Wat je met de sticker voor het deksel doet. {jar}: hoe breed het deksel is, in mm.'),
    front: text('Wat je met de voorkant van de band doet. {length}: hoe lang ze is, in mm.'),
    behind: text('Hoe je beide stukken kleeft. {overlap}, {least} en {most}: mm.'),
  },
  () => ({ places: LABEL_PLACES }),
);

const notes = group(
  'De noteerkaarten.',
  {
    title: text('De titel van het bestand.'),
    card: line('Wat bovenaan elke noteerkaart staat.'),
    number: line('Wat voor de plaats voor het nummer van de kaart staat.'),
    lead: line('Wat boven de lijnen voor het aanknopingspunt staat.'),
    who: line('Wat voor de lijn staat voor wie het meeneemt.'),
    meeting: line('Wat voor de lijn staat voor het overleg.'),
    size: line('Dat het vel op ware grootte moet.'),
    ruler: line('Wat naast de lat staat.'),
  },
  () => ({ places: [] }),
);

export const kitFile = group('De kit: handleiding, etiket en noteerkaarten.', {
  // May differ from the deck's.
  language: language('De taal van de woorden in dit bestand, bijvoorbeeld nl-BE.'),
  guide,
  label,
  notes,
});

export type Kit = ModelOf<typeof kitFile>;
export type Guide = ModelOf<typeof guide>;
export type Block = GroupOf<typeof blockFields>;
export type Programs = ModelOf<typeof programs>;
export type HourRow = Guide['hour']['rows'][number];

/** Undefined when something that is needed is missing or wrong; that is reported. */
export function readKit(yaml: YamlFile, report: Report): Kit | undefined {
  return readWhole(kitFile, yaml, report);
}
