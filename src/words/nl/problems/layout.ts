import type { layoutProblems } from '../../../problems/layout.ts';
import type { ProblemWords } from '../../kind.ts';
import { capital, excerpt } from '../../phrases.ts';
import { formatNumber } from '../formats.ts';

export const layout = {
  'layout/too-tall': ({ name, needs, has, text }) => ({
    message: text
      ? `De tekst van ${name || 'deze pagina'} past niet: bij ${formatNumber(text.size)} pt, de kleinste letter die hier mag, vraagt hij ${text.lines} regels; met de rest van de pagina is dat ${formatNumber(needs)} mm hoog, en er is plaats voor ${formatNumber(has)} mm.`
      : `Wat ${opPagina(name)} staat, is ${formatNumber(needs)} mm hoog, en er is plaats voor ${formatNumber(has)} mm.`,
    hint: 'Maak de tekst korter, splits hem in twee, of kies een groter formaat.',
  }),
  'layout/too-wide': ({ name, word, words, element, needs, has }) =>
    word === undefined
      ? {
          message: `Wat ${opPagina(name)} staat${inside(element, 'in')}${beginning(words, 'met')}, is ${formatNumber(needs)} mm breed, en er is plaats voor ${formatNumber(has)} mm.`,
          hint: 'Maak de tekst korter, of maak de vakken van het sjabloon smaller in het opmaakblad.',
        }
      : {
          message: `${capital(opPagina(name))} is “${excerpt(word)}” ${formatNumber(needs)} mm breed, en een regel${inside(element, 'van')} is ${formatNumber(has)} mm.`,
          hint: 'Maak het woord korter, zet er een spatie of koppelteken in, of kies een groter formaat.',
        },
  'layout/outside': ({ name, by }) => ({
    message: `Wat ${opPagina(name)} staat, komt ${formatNumber(by)} mm over de rand, en zou afgesneden worden.`,
    hint: 'Haal de negatieve marges van het sjabloon weg uit het opmaakblad, of maak ze kleiner.',
  }),
  'layout/page-size': ({ tag, name }) => ({
    message: `De <${tag}> ${name} heeft geen afmetingen.`.replace('  ', ' '),
    hint: `Geef breedte en hoogte in het opmaakblad: ${tag} { width: 95mm; height: 65mm }.`,
  }),
  'layout/running-overlaps': ({ by }) => ({
    message: `Een kop- of voetregel komt ${formatNumber(by)} mm over de tekst van zijn pagina’s.`,
    hint: 'Geef de flow meer padding boven of onder, of de kop of voet een kleinere marge.',
  }),
  'layout/multiple': ({ found }) => ({
    message: `Het aantal pagina’s kan geen veelvoud zijn van “${found}”.`,
    hint: 'Geef een geheel getal van 1 tot 64: multiple="4" voor een boekje dat gevouwen en geniet wordt.',
  }),
  'layout/too-many-pages': ({ most }) => ({
    message: `Dit geeft meer dan ${most} pagina’s.`,
    hint: 'Kies minder thema’s, of maak het boekje in delen.',
  }),
  'layout/unknown-target': ({ id, meant }) => ({
    message: `Niets in dit document heeft de id “${id}” waar een link of paginanummer naar verwijst.`,
    hint: meant
      ? `Bedoelde het sjabloon “${meant}”?`
      : 'Geef het bedoelde element een id; naar iets binnen role="artifact" kan niet verwezen worden.',
  }),
  'layout/duplicate-target': ({ id }) => ({
    message: `De id “${id}” komt meer dan eens voor, dus een link ernaar zou verkeerd kunnen uitkomen.`,
    hint: 'Geef elk een eigen id.',
  }),
  'layout/field-name': ({ name }) => ({
    message: `“${excerpt(name)}” kan geen naam van een veld zijn.`,
    hint: 'Gebruik letters zonder accenten, cijfers, - en _: name="B4-2".',
  }),
  'layout/field-needs': ({ name, attribute }) => ({
    message: `Het veld “${name}” heeft geen ${attribute}.`,
    hint:
      attribute === 'label'
        ? 'Zeg in label="…" wat er ingevuld wordt: dat wordt voorgelezen en verschijnt onder de muis.'
        : `Voeg ${attribute}="…" toe.`,
  }),
  'layout/field-unread': ({ name }) => ({
    message: `Het veld “${name}” staat in wat niet voorgelezen wordt, en zou onvindbaar zijn.`,
    hint: 'Haal het uit de kop- of voetregel, of uit role="artifact".',
  }),
  'layout/duplicate-field': ({ name }) => ({
    message: `Twee velden heten “${name}”, dus wie het ene invult, vult ook het andere in.`,
    hint: 'Geef elk een eigen naam; alleen velden met kind="option" mogen er een delen.',
  }),
  'layout/page-count': ({ template, found, expected }) => ({
    message: `templates/${template}.hbs geeft ${found} pagina's, en er zijn plaatsen voor ${expected}.`,
    hint: 'Geef één <page> per kaart of strook, en één per blanco kaart.',
  }),
  'layout/page-other-size': ({ template, found, expected }) => ({
    message: `Een pagina van templates/${template}.hbs is ${formatNumber(found.width)} × ${formatNumber(found.height)} mm, en haar plaats op het vel ${formatNumber(expected.width)} × ${formatNumber(expected.height)} mm.`,
    hint: `Geef ze de breedte en hoogte die het sjabloon krijgt, in templates/${template}.css.`,
  }),
  'layout/outside-page': ({ text }) => ({
    message: `De woorden “${excerpt(text)}” staan buiten elke pagina, en zouden niet afgedrukt worden.`,
    hint: 'Zet ze in een <page> of <flow>.',
  }),
  'layout/drawing-in-words': ({ tag }) => ({
    message: `<${tag}> staat midden in een zin, en daar kan geen tekening staan.`,
    hint: 'Zet ze naast de woorden in een flex-regel, of als blok buiten de <span>.',
  }),
  'layout/link-as-box': () => ({
    message: '<a> staat in een flex-regel of als blok, en zou daar nergens heen leiden.',
    hint: 'Zet ze in een <p>, <div> of <span> die daar staat: <div><a href="…">woorden</a></div>.',
  }),
  'layout/unknown-shape': ({ name, known }) => ({
    message: `Er is geen tekening die “${name}” heet.`,
    hint: `De tekeningen zijn: ${known.join(', ')}. Een nieuwe komt in templates/shapes/${name || 'naam'}.svg.`,
    hintWhereTyped: `De tekeningen zijn: ${known.join(', ')}.`,
  }),
} satisfies ProblemWords<typeof layoutProblems>;

function inside(element: string | undefined, word: string): string {
  return element === undefined ? '' : ` ${word} ${element}`;
}

function beginning(words: string | undefined, word: string): string {
  return words === undefined ? '' : `, ${word} “${excerpt(words)}”`;
}

function opPagina(name: string | undefined): string {
  return name === undefined ? 'hier' : `op ${name || 'deze pagina'}`;
}
