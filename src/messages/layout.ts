import type { Size } from '../geometry.ts';
import { error } from './catalogue.ts';
import { number } from './numbers.ts';

interface TooTall {
  /** Of the page; empty where it has none, undefined where the words stand on more than one. */
  readonly name: string | undefined;
  /** Millimetres. */
  readonly needs: number;
  readonly has: number;
  /** The words in the size that was looked for, at the smallest size allowed. */
  readonly text: { readonly lines: number; readonly size: number } | undefined;
}

interface TooWide {
  /** As for what is too tall. */
  readonly name: string | undefined;
  /** The word that is wider than a line; without one it is boxes that are too wide. */
  readonly word: string | undefined;
  /** The first words of the box; none where it holds none. */
  readonly words: string | undefined;
  /** What the box is in the template, as a style sheet would mean it: `p.question`. */
  readonly element: string | undefined;
  /** Millimetres. */
  readonly needs: number;
  readonly has: number;
}

export const layoutMessages = {
  'layout/too-tall': error<TooTall>({
    en: ({ name, needs, has, text }) => ({
      message: text
        ? `The text of ${name || 'this page'} does not fit: at ${number.en(text.size)} pt, the smallest type allowed here, it takes ${text.lines} lines; with the rest of the page that is ${number.en(needs)} mm high, and there is room for ${number.en(has)} mm.`
        : `What stands ${onPage(name)} is ${number.en(needs)} mm high, and there is room for ${number.en(has)} mm.`,
      hint: 'Shorten the text, split it in two, or choose a larger format.',
    }),
    nl: ({ name, needs, has, text }) => ({
      message: text
        ? `De tekst van ${name || 'deze pagina'} past niet: bij ${number.nl(text.size)} pt, de kleinste letter die hier mag, vraagt hij ${text.lines} regels; met de rest van de pagina is dat ${number.nl(needs)} mm hoog, en er is plaats voor ${number.nl(has)} mm.`
        : `Wat ${opPagina(name)} staat, is ${number.nl(needs)} mm hoog, en er is plaats voor ${number.nl(has)} mm.`,
      hint: 'Maak de tekst korter, splits hem in twee, of kies een groter formaat.',
    }),
  }),
  'layout/too-wide': error<TooWide>({
    en: ({ name, word, words, element, needs, has }) =>
      word === undefined
        ? {
            message: `What stands ${onPage(name)}${inside(element, 'in')}${beginning(words, 'beginning')}${words === undefined ? '' : ','} is ${number.en(needs)} mm wide, and there is room for ${number.en(has)} mm.`,
            hint: 'Shorten the text, or make the boxes of the template narrower in its style sheet.',
          }
        : {
            message: `${capital(onPage(name))} “${excerpt(word)}” is ${number.en(needs)} mm wide, and a line${inside(element, 'of')} is ${number.en(has)} mm.`,
            hint: 'Shorten the word, put a space or hyphen in it, or choose a larger format.',
          },
    nl: ({ name, word, words, element, needs, has }) =>
      word === undefined
        ? {
            message: `Wat ${opPagina(name)} staat${inside(element, 'in')}${beginning(words, 'met')}, is ${number.nl(needs)} mm breed, en er is plaats voor ${number.nl(has)} mm.`,
            hint: 'Maak de tekst korter, of maak de vakken van het sjabloon smaller in het opmaakblad.',
          }
        : {
            message: `${capital(opPagina(name))} is “${excerpt(word)}” ${number.nl(needs)} mm breed, en een regel${inside(element, 'van')} is ${number.nl(has)} mm.`,
            hint: 'Maak het woord korter, zet er een spatie of koppelteken in, of kies een groter formaat.',
          },
  }),
  'layout/outside': error<{ name: string | undefined; by: number }>({
    en: ({ name, by }) => ({
      message: `What stands ${onPage(name)} reaches ${number.en(by)} mm past the edge, and would be cut off.`,
      hint: 'Take away the negative margins of the template in its style sheet, or make them smaller.',
    }),
    nl: ({ name, by }) => ({
      message: `Wat ${opPagina(name)} staat, komt ${number.nl(by)} mm over de rand, en zou afgesneden worden.`,
      hint: 'Haal de negatieve marges van het sjabloon weg uit het opmaakblad, of maak ze kleiner.',
    }),
  }),
  'layout/page-size': error<{ tag: string; name: string }>({
    en: ({ tag, name }) => ({
      message: `The <${tag}> ${name} has no size.`.replace('  ', ' '),
      hint: `Give it width and height in the style sheet: ${tag} { width: 95mm; height: 65mm }.`,
    }),
    nl: ({ tag, name }) => ({
      message: `De <${tag}> ${name} heeft geen afmetingen.`.replace('  ', ' '),
      hint: `Geef breedte en hoogte in het opmaakblad: ${tag} { width: 95mm; height: 65mm }.`,
    }),
  }),
  'layout/running-overlaps': error<{ name: string; by: number }>({
    en: ({ by }) => ({
      message: `A running head or foot reaches ${number.en(by)} mm into the text of its pages.`,
      hint: 'Give the flow more padding at the top or bottom, or the head or foot a smaller margin.',
    }),
    nl: ({ by }) => ({
      message: `Een kop- of voetregel komt ${number.nl(by)} mm over de tekst van zijn pagina’s.`,
      hint: 'Geef de flow meer padding boven of onder, of de kop of voet een kleinere marge.',
    }),
  }),
  'layout/multiple': error<{ found: string }>({
    en: ({ found }) => ({
      message: `The number of pages cannot be a multiple of “${found}”.`,
      hint: 'Give a whole number from 1 to 64: multiple="4" for a booklet that is folded and stapled.',
    }),
    nl: ({ found }) => ({
      message: `Het aantal pagina’s kan geen veelvoud zijn van “${found}”.`,
      hint: 'Geef een geheel getal van 1 tot 64: multiple="4" voor een boekje dat gevouwen en geniet wordt.',
    }),
  }),
  'layout/too-many-pages': error<{ most: number }>({
    en: ({ most }) => ({
      message: `This gives more than ${most} pages.`,
      hint: 'Choose fewer themes, or make the booklet in parts.',
    }),
    nl: ({ most }) => ({
      message: `Dit geeft meer dan ${most} pagina’s.`,
      hint: 'Kies minder thema’s, of maak het boekje in delen.',
    }),
  }),
  'layout/unknown-target': error<{ id: string; meant: string | undefined }>({
    en: ({ id, meant }) => ({
      message: `Nothing in this document has the id “${id}” that a link or page number points at.`,
      hint: meant
        ? `Did the template mean “${meant}”?`
        : 'Give the element that is meant an id; inside role="artifact" none can be pointed at.',
    }),
    nl: ({ id, meant }) => ({
      message: `Niets in dit document heeft de id “${id}” waar een link of paginanummer naar verwijst.`,
      hint: meant
        ? `Bedoelde het sjabloon “${meant}”?`
        : 'Geef het bedoelde element een id; naar iets binnen role="artifact" kan niet verwezen worden.',
    }),
  }),
  'layout/duplicate-target': error<{ id: string }>({
    en: ({ id }) => ({
      message: `The id “${id}” is given more than once, so a link to it could lead to the wrong place.`,
      hint: 'Give each of them an id of its own.',
    }),
    nl: ({ id }) => ({
      message: `De id “${id}” komt meer dan eens voor, dus een link ernaar zou verkeerd kunnen uitkomen.`,
      hint: 'Geef elk een eigen id.',
    }),
  }),
  'layout/field-name': error<{ name: string }>({
    en: ({ name }) => ({
      message: `“${excerpt(name)}” cannot be the name of a field.`,
      hint: 'Use letters without accents, digits, - and _: name="B4-2".',
    }),
    nl: ({ name }) => ({
      message: `“${excerpt(name)}” kan geen naam van een veld zijn.`,
      hint: 'Gebruik letters zonder accenten, cijfers, - en _: name="B4-2".',
    }),
  }),
  'layout/field-needs': error<{ name: string; attribute: string }>({
    en: ({ name, attribute }) => ({
      message: `The field “${name}” has no ${attribute}.`,
      hint:
        attribute === 'label'
          ? 'Say in label="…" what is to be filled in: it is read aloud and shown under the pointer.'
          : `Add ${attribute}="…".`,
    }),
    nl: ({ name, attribute }) => ({
      message: `Het veld “${name}” heeft geen ${attribute}.`,
      hint:
        attribute === 'label'
          ? 'Zeg in label="…" wat er ingevuld wordt: dat wordt voorgelezen en verschijnt onder de muis.'
          : `Voeg ${attribute}="…" toe.`,
    }),
  }),
  'layout/field-unread': error<{ name: string }>({
    en: ({ name }) => ({
      message: `The field “${name}” stands in what is not read aloud, where nobody could find it.`,
      hint: 'Take it out of the running head or foot, or out of role="artifact".',
    }),
    nl: ({ name }) => ({
      message: `Het veld “${name}” staat in wat niet voorgelezen wordt, en zou onvindbaar zijn.`,
      hint: 'Haal het uit de kop- of voetregel, of uit role="artifact".',
    }),
  }),
  'layout/duplicate-field': error<{ name: string }>({
    en: ({ name }) => ({
      message: `Two fields are called “${name}”, so filling in one would fill in the other.`,
      hint: 'Give each a name of its own; only kind="option" fields may share one.',
    }),
    nl: ({ name }) => ({
      message: `Twee velden heten “${name}”, dus wie het ene invult, vult ook het andere in.`,
      hint: 'Geef elk een eigen naam; alleen velden met kind="option" mogen er een delen.',
    }),
  }),
  'layout/page-count': error<{ template: string; found: number; expected: number }>({
    en: ({ template, found, expected }) => ({
      message: `templates/${template}.hbs gives ${found} pages, and there are places for ${expected}.`,
      hint: 'Give one <page> for each card or strip, and one for each blank card.',
    }),
    nl: ({ template, found, expected }) => ({
      message: `templates/${template}.hbs geeft ${found} pagina's, en er zijn plaatsen voor ${expected}.`,
      hint: 'Geef één <page> per kaart of strook, en één per blanco kaart.',
    }),
  }),
  'layout/page-other-size': error<{ template: string; found: Size; expected: Size }>({
    en: ({ template, found, expected }) => ({
      message: `A page of templates/${template}.hbs is ${number.en(found.width)} × ${number.en(found.height)} mm, and its place on the sheet ${number.en(expected.width)} × ${number.en(expected.height)} mm.`,
      hint: `Give it the width and height that the template is handed, in templates/${template}.css.`,
    }),
    nl: ({ template, found, expected }) => ({
      message: `Een pagina van templates/${template}.hbs is ${number.nl(found.width)} × ${number.nl(found.height)} mm, en haar plaats op het vel ${number.nl(expected.width)} × ${number.nl(expected.height)} mm.`,
      hint: `Geef ze de breedte en hoogte die het sjabloon krijgt, in templates/${template}.css.`,
    }),
  }),
  'layout/outside-page': error<{ text: string }>({
    en: ({ text }) => ({
      message: `The words “${excerpt(text)}” stand outside every page, and would not be printed.`,
      hint: 'Move them into a <page> or <flow>.',
    }),
    nl: ({ text }) => ({
      message: `De woorden “${excerpt(text)}” staan buiten elke pagina, en zouden niet afgedrukt worden.`,
      hint: 'Zet ze in een <page> of <flow>.',
    }),
  }),
  'layout/drawing-in-words': error<{ tag: string }>({
    en: ({ tag }) => ({
      message: `<${tag}> stands in the middle of words, where no drawing can be.`,
      hint: 'Put it beside the words in a flex line, or give it display: block outside the <span>.',
    }),
    nl: ({ tag }) => ({
      message: `<${tag}> staat midden in een zin, en daar kan geen tekening staan.`,
      hint: 'Zet ze naast de woorden in een flex-regel, of als blok buiten de <span>.',
    }),
  }),
  'layout/link-as-box': error({
    en: () => ({
      message: '<a> stands in a flex line or as a block, where it would lead nowhere.',
      hint: 'Put it inside a <p>, <div> or <span> that stands there: <div><a href="…">words</a></div>.',
    }),
    nl: () => ({
      message: '<a> staat in een flex-regel of als blok, en zou daar nergens heen leiden.',
      hint: 'Zet ze in een <p>, <div> of <span> die daar staat: <div><a href="…">woorden</a></div>.',
    }),
  }),
  'layout/unknown-shape': error<{ name: string; known: readonly string[] }>({
    en: ({ name, known }) => ({
      message: `There is no drawing called “${name}”.`,
      hint: `Drawings are: ${known.join(', ')}. A new one goes in templates/shapes/${name || 'name'}.svg.`,
      hintWhereTyped: `Drawings are: ${known.join(', ')}.`,
    }),
    nl: ({ name, known }) => ({
      message: `Er is geen tekening die “${name}” heet.`,
      hint: `De tekeningen zijn: ${known.join(', ')}. Een nieuwe komt in templates/shapes/${name || 'naam'}.svg.`,
      hintWhereTyped: `De tekeningen zijn: ${known.join(', ')}.`,
    }),
  }),
  'layout/unknown-family': error<{ family: string; known: readonly string[] }>({
    en: ({ family, known }) => ({
      message: `There is no typeface “${family}”.`,
      hint: `Typefaces are: ${known.join(', ')}. A new one is listed in fonts/fonts.json.`,
    }),
    nl: ({ family, known }) => ({
      message: `Er is geen lettertype “${family}”.`,
      hint: `De lettertypes zijn: ${known.join(', ')}. Een nieuw lettertype komt in fonts/fonts.json.`,
    }),
  }),
} as const;

function inside(element: string | undefined, word: string): string {
  return element === undefined ? '' : ` ${word} ${element}`;
}

function beginning(words: string | undefined, word: string): string {
  return words === undefined ? '' : `, ${word} “${excerpt(words)}”`;
}

function onPage(name: string | undefined): string {
  return name === undefined ? 'here' : `on ${name || 'this page'}`;
}

function opPagina(name: string | undefined): string {
  return name === undefined ? 'hier' : `op ${name || 'deze pagina'}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
