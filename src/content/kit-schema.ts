/** What `kit.yaml` looks like; descriptions are for the people who edit it. */
import * as z from 'zod/mini';
import { CIRCUMSTANCES } from './circumstances.ts';
import { languageTag, text, words } from './schema.ts';

const circumstance = z.enum(CIRCUMSTANCES, 'content/bad-circumstance');

const conditional = z.strictObject({
  text: words('De tekst zelf.'),
  lang: z.optional(languageTag('De taal van deze tekst als die anders is.')),
  when: z.optional(
    z
      .union([circumstance, z.array(circumstance)])
      .check(z.describe('Wanneer dit er staat; van een lijst moet alles waar zijn.')),
  ),
});

/** A text, or texts of which those that hold make one together. */
function told(description: string) {
  return z
    .union([z.string(), conditional, z.array(z.union([z.string(), conditional])).check(z.minLength(1))])
    .check(
      z.describe(
        `${description} Wat niet altijd klopt: { when: label, text: … }. Een lijst van zulke teksten wordt één tekst. ` +
          'Een tekst met een plaats waarvoor er niets is, zoals een bestand dat niet gemaakt is, blijft weg.',
      ),
    );
}

function tolds(description: string) {
  return z.array(told('Een tekst.')).check(z.minLength(1), z.describe(description));
}

const block = {
  title: text('De titel.'),
  paragraphs: z.optional(tolds('De alinea’s, elk met een streepje ervoor.')),
  steps: z.optional(tolds('De stappen, in hun volgorde. De nummers komen vanzelf.')),
  points: z.optional(tolds('De puntjes, elk met een streepje ervoor.')),
};

const plainBlock = z.strictObject(block);

const materials = z.strictObject({
  ...block,
  papers: z
    .strictObject({
      colour: words('Kop van de kolom met de kleurwoorden.'),
      paper: words('Kop van de kolom met de namen in de winkel en de bestanden.'),
      pages: words('Wat voor de bladzijden staat, waar alle papieren één bestand hebben: blz.'),
      numbers: words('Kop van de kolom met de nummers van de kaarten.'),
      sheets: words('Kop van de kolom met het aantal vellen.'),
    })
    .check(z.describe('De tabel van de papieren: ze komen uit het palet.')),
  after: z.optional(told('Wat onder de tabel staat.')),
});

const program = z.strictObject({
  name: text('De naam van het programma.'),
  how: told('Wat je doet om op ware grootte af te drukken.'),
  failure: told('Wat er mis kan gaan. Schrijf alleen wat nagekeken is.'),
});

const print = z.strictObject({
  ...block,
  words: z
    .strictObject({
      portrait: words('Hoe het papier ligt: {turn}.'),
      landscape: words('Hoe het papier ligt, als er zo meer kaarten op gaan: {turn}.'),
      one: words('Op hoeveel kanten: {sides}.'),
      long: words('Het zelfde voor kaarten met een achterkant, over de lange kant.'),
      short: words('Het zelfde, over de korte kant.'),
    })
    .check(z.describe('Woorden die ingevuld worden, naargelang hoe de kaarten gemaakt zijn.')),
  ruler: words('Wat naast de afgedrukte lat staat.'),
  programs: z.strictObject({
    ...block,
    program: words('Kop van de kolom met de programma’s.'),
    how: words('Kop van de kolom met wat je doet.'),
    failure: words('Kop van de kolom met wat er mis kan gaan.'),
    items: z.array(program).check(z.minLength(1), z.describe('De programma’s, elk met een streepje ervoor.')),
  }),
});

const cut = z.strictObject({
  ...block,
  marks: z
    .strictObject({
      solid: told('Over streepjes naast de kaarten.'),
      dashed: told('Over stippellijnen.'),
      corners: told('Over kruisjes op de hoeken.'),
    })
    .check(z.describe('Wat onder de stappen staat over de lijnen waarlangs je snijdt.')),
  stacked: told('Wat daarna staat, als de kaarten op volgorde gestapeld worden.'),
  notes: z
    .strictObject({
      same: told('Over noteerkaarten die zo groot zijn als de kaarten.'),
      other: told('Over noteerkaarten met een andere maat.'),
    })
    .check(z.describe('Wat onder de stappen staat over de noteerkaarten.')),
  perforated: plainBlock.check(z.describe('In de plaats van dit alles, voor voorgeperforeerde vellen.')),
  after: z.optional(told('Wat onder de stappen staat.')),
});

const hour = z.strictObject({
  ...block,
  minutes: words('Kop van de kolom met de minuten.'),
  what: words('Kop van de kolom met wat je doet.'),
  rows: z
    .array(
      z.strictObject({
        minutes: words('Van en tot welke minuut: 5–15.'),
        title: text('Hoe dit deel heet.'),
        text: told('Wat je doet.'),
      }),
    )
    .check(z.minLength(1), z.describe('De delen van het uur, in hun volgorde.')),
});

const cards = z.strictObject({
  title: text('De titel.'),
  lead: told('Wat boven de lijst staat.'),
  blanks: text('Wat daarna staat, als er lege kaarten zijn.'),
  own: words('Wat bij een kaart staat die iemand zelf toevoegde.'),
  note: words('Wat voor een noot voor de begeleider staat.'),
});

const guide = z.strictObject({
  title: text('De titel van de handleiding.'),
  authors: words('Wat boven de tekst van de auteurs staat.'),
  addition: words('Wat boven alles staat wat de redactie toevoegde.'),
  lead: told('De zin waarmee het deel van de redactie begint.'),
  materials: materials.check(z.describe('Wat je nodig hebt.')),
  print: print.check(z.describe('Hoe je de kaarten afdrukt.')),
  cut: cut.check(z.describe('Hoe je de kaarten snijdt.')),
  hour: hour.check(z.describe('Het plan voor een uur.')),
  agreements: plainBlock.check(z.describe('De afspraken voor het gesprek.')),
  care: plainBlock.check(z.describe('Wat je na het gesprek doet.')),
  cards: cards.check(z.describe('De lijst van de kaarten.')),
});

const label = z.strictObject({
  title: text('De titel van het bestand.'),
  line: text('De zin onder de titel, op de voorkant van de band.'),
  back: text('Wat op de achterkant van de band staat.'),
  size: words('Dat het blad op ware grootte moet.'),
  lid: text('Wat je met de sticker voor het deksel doet. {jar}: hoe breed het deksel is, in mm.'),
  front: text('Wat je met de voorkant van de band doet. {length}: hoe lang ze is, in mm.'),
  behind: text('Hoe je beide stukken kleeft. {overlap}, {least} en {most}: mm.'),
});

const notes = z.strictObject({
  title: text('De titel van het bestand.'),
  card: words('Wat bovenaan elke noteerkaart staat.'),
  number: words('Wat voor de plaats voor het nummer van de kaart staat.'),
  lead: words('Wat boven de lijnen voor het aanknopingspunt staat.'),
  who: words('Wat voor de lijn staat voor wie het meeneemt.'),
  meeting: words('Wat voor de lijn staat voor het overleg.'),
  size: words('Dat het vel op ware grootte moet.'),
  ruler: words('Wat naast de lat staat.'),
});

export const kitSchema = z.strictObject({
  language: languageTag('De taal van de woorden in dit bestand, bijvoorbeeld nl-BE.'),
  guide: guide.check(z.describe('De handleiding.')),
  label: label.check(z.describe('Het etiket en de sticker voor het deksel.')),
  notes: notes.check(z.describe('De noteerkaarten.')),
});

export type KitFile = z.infer<typeof kitSchema>;
