/**
 * What the files in `content/` look like. The descriptions are for the people who edit them: they appear
 * in an editor with a YAML language server, from the JSON Schemas that `jsonSchemas()` makes of these.
 * A check that fails names its own problem of `problems/content-formats.ts`.
 *
 * zod/mini is the build of zod that makes no code at run time, as the core may not.
 */
import * as z from 'zod/mini';
import { readHexColour } from '../colour.ts';
import { isAddress, isDate, isLanguageTag } from './formats.ts';
import { isAlwaysNeeded, RETIRED_KEYS, STRING_KEYS } from './string-places.ts';

export function slug(description: string) {
  const shape = z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'content/bad-id', abort: true });
  return z.string().check(shape, z.maxLength(60, 'content/bad-id'), z.describe(description));
}

export function words(description: string) {
  return z.string().check(z.describe(description));
}

export function languageTag(description: string) {
  return z.string().check(z.refine(isLanguageTag, 'content/bad-language'), z.describe(description));
}

export function colour(description: string) {
  const isColour = (value: string) => readHexColour(value) !== undefined;
  return z.string().check(z.refine(isColour, 'content/bad-colour'), z.describe(description));
}

export function text(description: string) {
  const written = z.strictObject({
    text: words('De tekst zelf.'),
    lang: languageTag('De taal van deze tekst als die anders is, bijvoorbeeld en of fr-BE.'),
  });
  return z
    .union([z.string(), written])
    .check(
      z.describe(
        `${description} Opmaak: *nadruk*, **sterk**, [woorden](https://adres), [words]{lang=en}. ` +
          'In een andere taal: schrijf { text: …, lang: en }.',
      ),
    );
}

export function texts(description: string) {
  return z.array(text('Een tekst.')).check(z.minLength(1), z.describe(description));
}

const section = z.strictObject({
  id: slug('Korte naam van dit deel, bijvoorbeeld waarom.'),
  title: text('De titel.'),
  paragraphs: texts('De alinea’s, elk met een streepje ervoor.'),
  asides: z.optional(texts('Opmerkingen van de auteurs die naast de tekst staan.')),
});

const publication = {
  title: text('De titel van de uitgave.'),
  language: languageTag('De taal van de teksten, bijvoorbeeld nl-BE.'),
  version: z
    .string()
    .check(
      z.regex(/^\d+(\.\d+)*([-+][0-9A-Za-z.-]+)?$/, 'content/bad-version'),
      z.describe('Het versienummer, tussen aanhalingstekens, bijvoorbeeld "1.0.0".'),
    ),
  date: z
    .string()
    .check(
      z.refine(isDate, 'content/bad-date'),
      z.describe('De datum van deze versie van de teksten: jaar-maand-dag, bijvoorbeeld 2026-11-22.'),
    ),
  author: words('Wie de teksten schreef: een organisatie of personen.'),
  citation: text('De volledige verwijzing die anderen kunnen overnemen.'),
  'short-citation': text('De verwijzing in één regel, voor in de rand van een vel.'),
  source: z.optional(
    z
      .string()
      .check(
        z.refine(isAddress, 'content/bad-address'),
        z.describe('Webadres waar de oorspronkelijke uitgave staat.'),
      ),
  ),
  intro: z.optional(z.array(section).check(z.describe('De inleiding, in delen.'))),
};

const card = z.strictObject({
  id: slug('Korte naam van de kaart, uniek in het hele bestand. Niet meer veranderen als hij in gebruik is.'),
  text: text('De vraag op de kaart. Het nummer komt vanzelf.'),
});

const cluster = z.strictObject({
  id: slug('Korte naam van de cluster, uniek in het hele bestand.'),
  title: text('De titel, zonder nummer.'),
  colour: words('Het kleurwoord van het papier, zoals het in het palet staat: bijvoorbeeld groen.'),
  shape: words('De naam van de tekening bij deze cluster: een bestand in templates/shapes/.'),
  cards: z.array(card).check(z.minLength(1), z.describe('De kaarten, in de volgorde van hun nummers.')),
});

export const deckSchema = z.strictObject({
  ...publication,
  palette: slug('De papierkleuren: de naam van een bestand in palettes/, zonder .yaml.'),
  'cards-title': z.optional(text('De titel boven alle vragen samen.')),
  clusters: z
    .array(cluster)
    .check(z.minLength(1), z.describe('De clusters, in de volgorde van hun nummers.')),
});

const question = z.union([
  z.string(),
  z.strictObject({
    text: words('De vraag zelf.'),
    lang: z.optional(languageTag('De taal van deze vraag als die anders is, bijvoorbeeld en.')),
    'sub-items': z.optional(texts('Wat onder de vraag hoort, bijvoorbeeld een voorbeeld.')),
  }),
]);

const note = z.strictObject({
  id: slug('Korte naam van de noot, uniek in het bestand. Verwijs ernaar in een vraag met [^naam].'),
  title: z.optional(text('De titel van de noot.')),
  paragraphs: texts('De alinea’s van de noot.'),
});

const theme = z.strictObject({
  id: slug('Korte naam van het thema, uniek in zijn deel.'),
  title: text('De titel, zonder nummer.'),
  questions: z
    .array(question)
    .check(
      z.minLength(1),
      z.describe('De vragen, in de volgorde van hun nummers: elk met een streepje ervoor.'),
    ),
  notes: z.optional(
    z
      .array(note)
      .check(z.describe('De noten bij dit thema. Zonder verwijzing hoort een noot bij het hele thema.')),
  ),
});

const part = z.strictObject({
  id: slug('Korte naam van het deel.'),
  letter: z
    .string()
    .check(
      z.regex(/^\p{Lu}$/u, 'content/bad-letter'),
      z.describe('De hoofdletter voor de nummers: B geeft B4.2.'),
    ),
  title: text('De titel van het deel.'),
  themes: z
    .array(theme)
    .check(z.describe('De thema’s, in de volgorde van hun nummers. Nog geen thema’s? Schrijf dan: []')),
});

const correction = z.strictObject({
  where: words('Waar in het boekje: een nummer (B4.2, of W7, noot) of een titel.'),
  was: words('Wat er stond.'),
  now: words('Wat er nu staat: letterlijk zoals in de tekst.'),
  why: words('Waarom: leesfout, taalfout, officiële schrijfwijze of leesbaarheid, met wat uitleg.'),
});

const colophon = z.strictObject({
  title: z.optional(text('De titel, als het geen “Colofon” moet zijn.')),
  paragraphs: z.optional(
    texts('Wat de redactie zegt over deze uitgave. De versie en de datum komen vanzelf.'),
  ),
  corrections: z.optional(
    z
      .array(correction)
      .check(z.describe('Welke fouten in de woorden van de auteurs de redactie verbeterde.')),
  ),
});

export const bookletSchema = z.strictObject({
  ...publication,
  subtitle: text('De ondertitel.'),
  parts: z.array(part).check(z.minLength(1), z.describe('De delen van het boekje.')),
  inspirations: z
    .strictObject({ title: text('De titel.'), items: texts('De bronnen, elk met een streepje ervoor.') })
    .check(z.describe('Waar de auteurs hun inspiratie haalden.')),
  reference: z
    .strictObject({ title: text('De titel.'), lead: text('De zin boven de verwijzing.') })
    .check(z.describe('Hoe anderen naar de tool kunnen verwijzen; de verwijzing zelf staat in citation.')),
  colophon: z.optional(colophon),
});

const paletteColour = z.strictObject({
  paper: colour("Hoe het papier eruitziet op een scherm: '#rrggbb', tussen aanhalingstekens."),
  product: words('Onder welke naam je het papier koopt.'),
  grammage: z
    .number()
    .check(
      z.gte(40, 'content/bad-grammage'),
      z.lte(400, 'content/bad-grammage'),
      z.describe('Het gewicht in gram per vierkante meter, bijvoorbeeld 160.'),
    ),
  band: z
    .nullable(colour('De gedrukte band.'))
    .check(z.describe("De gedrukte kleur op wit papier: '#rrggbb', of null voor alleen een omlijning.")),
});

export const paletteSchema = z.strictObject({
  name: words('De naam van het palet.'),
  colours: z
    .record(z.string(), paletteColour)
    .check(
      z.describe('De kleurwoorden, elk met zijn papier. Ze staan op de kaarten en in de bestandsnamen.'),
    ),
});

const printedWords = words('Wat op het product komt. Laat {woorden tussen accolades} staan.');

/** A file of someone's own may lack the words of a product that came later: `strings.ts` sees to those. */
export const stringsSchema = z.strictObject(
  Object.fromEntries([
    ...STRING_KEYS.map((key) => [key, isAlwaysNeeded(key) ? printedWords : z.optional(printedWords)]),
    ...RETIRED_KEYS.map((key) => [key, z.optional(words('Niet meer gebruikt.'))]),
  ]),
);

export type DeckFile = z.infer<typeof deckSchema>;
export type BookletFile = z.infer<typeof bookletSchema>;
export type PaletteFile = z.infer<typeof paletteSchema>;
