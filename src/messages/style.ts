import { error } from './catalogue.ts';

export const styleMessages = {
  'style/encoding': error({
    en: () => ({
      message: 'This style sheet is not UTF-8 text.',
      hint: 'Save it again with the encoding UTF-8.',
    }),
    nl: () => ({
      message: 'Dit opmaakblad is geen UTF-8-tekst.',
      hint: 'Bewaar het opnieuw met de codering UTF-8.',
    }),
  }),
  'style/missing': error<{ sheet: string }>({
    en: ({ sheet }) => ({
      message: `There is no style sheet “${sheet}”.`,
      hint: `Add templates/${sheet}.css.`,
    }),
    nl: ({ sheet }) => ({
      message: `Er is geen opmaakblad “${sheet}”.`,
      hint: `Voeg templates/${sheet}.css toe.`,
    }),
  }),
  'style/syntax': error<{ detail: string }>({
    en: ({ detail }) => ({ message: `This style sheet cannot be read here: ${detail}.` }),
    nl: ({ detail }) => ({ message: `Dit opmaakblad is hier niet te lezen: ${detail}.` }),
  }),
  'style/too-deep': error<{ most: number }>({
    en: ({ most }) => ({
      message: `More than ${most} brackets stand inside each other here.`,
      hint: 'Write the value without them; style sheets here know var(…) and fit(…) only.',
    }),
    nl: ({ most }) => ({
      message: `Hier staan meer dan ${most} haakjes in elkaar.`,
      hint: 'Schrijf de waarde zonder; opmaakbladen kennen hier alleen var(…) en fit(…).',
    }),
  }),
  'style/number': error<{ found: string; most: number }>({
    en: ({ found, most }) => ({
      message: `The number “${found}” is too large.`,
      hint: `Numbers go up to ${most}; no sheet of paper needs more.`,
    }),
    nl: ({ found, most }) => ({
      message: `Het getal “${found}” is te groot.`,
      hint: `Getallen gaan tot ${most}; geen vel papier heeft meer nodig.`,
    }),
  }),
  'style/endless-variable': error<{ name: string }>({
    en: ({ name }) => ({
      message: `The variable “${name}” leads back to itself, or is made of too many others.`,
      hint: 'Give it a value of its own.',
    }),
    nl: ({ name }) => ({
      message: `De variabele “${name}” leidt terug naar zichzelf, of bestaat uit te veel andere.`,
      hint: 'Geef ze een eigen waarde.',
    }),
  }),
  'style/at-rule': error<{ name: string }>({
    en: ({ name }) => ({
      message: `Style sheets here have no @${name}.`,
      hint: 'Use rules with tags, classes and ids; fonts are listed in fonts/fonts.json.',
    }),
    nl: ({ name }) => ({
      message: `Opmaakbladen kennen hier geen @${name}.`,
      hint: 'Gebruik regels met tags, klassen en id’s; lettertypes staan in fonts/fonts.json.',
    }),
  }),
  'style/selector': error<{ found: string }>({
    en: ({ found }) => ({
      message: `The selector “${found}” is not one we know.`,
      hint: 'Selectors are made of tags, .classes, #ids, spaces and >.',
    }),
    nl: ({ found }) => ({
      message: `De selector “${found}” kennen we niet.`,
      hint: 'Selectors bestaan uit tags, .klassen, #id’s, spaties en >.',
    }),
  }),
  'style/unknown-property': error<{
    property: string;
    nearest: string | undefined;
    known: readonly string[];
  }>({
    en: ({ property, nearest, known }) => ({
      message: `There is no property “${property}”.`,
      hint: nearest ? `Did you mean “${nearest}”?` : `Properties are: ${known.join(', ')}.`,
    }),
    nl: ({ property, nearest, known }) => ({
      message: `Er is geen eigenschap “${property}”.`,
      hint: nearest ? `Bedoel je “${nearest}”?` : `De eigenschappen zijn: ${known.join(', ')}.`,
    }),
  }),
  'style/important': error({
    en: () => ({
      message: 'Style sheets here have no !important.',
      hint: 'Let a more precise selector, or a later rule, win.',
    }),
    nl: () => ({
      message: 'Opmaakbladen kennen hier geen !important.',
      hint: 'Laat een preciezere selector of een latere regel winnen.',
    }),
  }),
  'style/token': error<{ found: string }>({
    en: ({ found }) => ({ message: `“${found}” does not belong in a value.` }),
    nl: ({ found }) => ({ message: `“${found}” hoort niet in een waarde.` }),
  }),
  'style/value': error<{ property: string; found: string; takes: string }>({
    en: ({ property, found, takes }) => ({
      message: `“${property}” cannot be “${found}”.`,
      hint: `It takes ${takes}.${usesEm(found) ? ' Lengths in em do not go with a type size of fit(…).' : ''}`,
    }),
    nl: ({ property, found, takes }) => ({
      message: `“${property}” kan niet “${found}” zijn.`,
      hint: `Wel: ${takes}.${usesEm(found) ? ' Maten in em gaan niet samen met een lettergrootte van fit(…).' : ''}`,
    }),
  }),
  'style/ink': error<{ property: string; found: string }>({
    en: ({ property, found }) => ({
      message: `“${property}: ${found}” asks for coloured ink, and this edition is printed in black on coloured paper.`,
      hint: 'Use black, a grey, or a selector that holds for the edition on white paper only: .white-paper …',
    }),
    nl: ({ property, found }) => ({
      message: `“${property}: ${found}” vraagt gekleurde inkt, en deze editie wordt zwart op gekleurd papier gedrukt.`,
      hint: 'Gebruik zwart, grijs, of een selector die alleen geldt voor de editie op wit papier: .white-paper …',
    }),
  }),
  'style/unknown-variable': error<{ name: string }>({
    en: ({ name }) => ({
      message: `The variable “${name}” has no value here, or refers to itself.`,
      hint: `Give it one, such as ${name || '--name'}: 5mm, on this element or around it.`,
    }),
    nl: ({ name }) => ({
      message: `De variabele “${name}” heeft hier geen waarde, of verwijst naar zichzelf.`,
      hint: `Geef er een, zoals ${name || '--naam'}: 5mm, op dit element of eromheen.`,
    }),
  }),
  'style/attribute': error<{ tag: string; found: string }>({
    en: ({ tag, found }) => ({
      message: `The style attribute of <${tag}> holds more than variables: “${found}”.`,
      hint: 'A style attribute gives variables (--band: #fdf69e); the rest belongs in a style sheet.',
    }),
    nl: ({ tag, found }) => ({
      message: `Het style-attribuut van <${tag}> bevat meer dan variabelen: “${found}”.`,
      hint: 'Een style-attribuut geeft variabelen (--band: #fdf69e); de rest hoort in een opmaakblad.',
    }),
  }),
} as const;

function usesEm(value: string): boolean {
  return /[\d.]em\b/i.test(value);
}
