import type { styleProblems } from '../../../problems/style.ts';
import { usesEm } from '../../../problems/style.ts';
import type { ProblemWords } from '../../kind.ts';

export const style = {
  'style/encoding': () => ({
    message: 'Dit opmaakblad is geen UTF-8-tekst.',
    hint: 'Bewaar het opnieuw met de codering UTF-8.',
  }),
  'style/missing': ({ sheet }) => ({
    message: `Er is geen opmaakblad “${sheet}”.`,
    hint: `Voeg templates/${sheet}.css toe.`,
  }),
  'style/syntax': ({ detail }) => ({ message: `Dit opmaakblad is hier niet te lezen: ${detail}.` }),
  'style/too-deep': ({ most }) => ({
    message: `Hier staan meer dan ${most} haakjes in elkaar.`,
    hint: 'Schrijf de waarde zonder; opmaakbladen kennen hier alleen var(…), fit(…) en sommen.',
  }),
  'style/number': ({ found, most }) => ({
    message: `Het getal “${found}” is te groot.`,
    hint: `Getallen gaan tot ${most}; geen vel papier heeft meer nodig.`,
  }),
  'style/endless-variable': ({ name }) => ({
    message: `De variabele “${name}” leidt terug naar zichzelf, of bestaat uit te veel andere.`,
    hint: 'Geef ze een eigen waarde.',
  }),
  'style/at-rule': ({ name }) => ({
    message: `Opmaakbladen kennen hier geen @${name}.`,
    hint: 'Gebruik regels met tags, klassen en id’s; lettertypes staan in fonts/fonts.json.',
  }),
  'style/selector': ({ found }) => ({
    message: `De selector “${found}” kennen we niet.`,
    hint: 'Selectors bestaan uit tags, .klassen, #id’s, spaties en >.',
  }),
  'style/unknown-property': ({ property, nearest, known }) => ({
    message: `Er is geen eigenschap “${property}”.`,
    hint: nearest ? `Bedoel je “${nearest}”?` : `De eigenschappen zijn: ${known.join(', ')}.`,
  }),
  'style/important': () => ({
    message: 'Opmaakbladen kennen hier geen !important.',
    hint: 'Laat een preciezere selector of een latere regel winnen.',
  }),
  'style/token': ({ found }) => ({ message: `“${found}” hoort niet in een waarde.` }),
  'style/value': ({ property, found, takes }) => ({
    message: `“${property}” kan niet “${found}” zijn.`,
    hint: `Wel: ${takes}.${usesEm(found) ? ' Maten in em gaan niet samen met een lettergrootte van fit(…).' : ''}`,
  }),
  'style/unknown-family': ({ family, known }) => ({
    message: `Er is geen lettertype “${family}”.`,
    hint: `De lettertypes zijn: ${known.join(', ')}. Een nieuw lettertype komt in fonts/fonts.json.`,
  }),
  'style/ink': ({ property, found }) => ({
    message: `“${property}: ${found}” vraagt gekleurde inkt, en deze editie wordt zwart op gekleurd papier gedrukt.`,
    hint: 'Gebruik zwart, grijs, of een selector die alleen geldt voor de editie op wit papier: .white-paper …',
  }),
  'style/unknown-variable': ({ name }) => ({
    message: `De variabele “${name}” heeft hier geen waarde, of verwijst naar zichzelf.`,
    hint: `Geef er een, zoals ${name || '--naam'}: 5mm, op dit element of eromheen.`,
  }),
  'style/attribute': ({ tag, found }) => ({
    message: `Het style-attribuut van <${tag}> bevat meer dan variabelen: “${found}”.`,
    hint: 'Een style-attribuut geeft variabelen (--band: #fdf69e); de rest hoort in een opmaakblad.',
  }),
} satisfies ProblemWords<typeof styleProblems>;
