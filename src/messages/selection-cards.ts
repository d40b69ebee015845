/** Choosing cards: names that the deck does not have, draws that it cannot give, cards of one's own. */
import { error, warning } from './catalogue.ts';

interface Named {
  readonly name: string;
}

interface OfCluster {
  readonly id: string;
  readonly number: number;
  readonly colour: string;
  readonly asked: number;
}

/** Long names are cut in a message. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function listed(words: readonly string[]): string {
  return words.length > 12 ? `${words.slice(0, 12).join(', ')}, …` : words.join(', ');
}

function cards(count: number, language: 'en' | 'nl'): string {
  if (language === 'nl') return count === 1 ? '1 kaart' : `${count} kaarten`;
  return count === 1 ? '1 card' : `${count} cards`;
}

const names = {
  'selection/unknown-card': error<
    Named & { readonly meant: string | undefined; readonly ranges: readonly string[] }
  >({
    en: ({ name, meant, ranges }) => ({
      message: `The deck has no card "${short(name)}".`,
      hint: meant ? `Did you mean ${meant}?` : `Its cards are ${listed(ranges)}; kletspot list shows them.`,
      hintWhereTyped: meant ? `Did you mean ${meant}?` : `Its cards are ${listed(ranges)}.`,
    }),
    nl: ({ name, meant, ranges }) => ({
      message: `Er is geen kaart "${short(name)}" in deze set.`,
      hint: meant ? `Bedoel je ${meant}?` : `De kaarten zijn ${listed(ranges)}; kletspot list toont ze.`,
      hintWhereTyped: meant ? `Bedoel je ${meant}?` : `De kaarten zijn ${listed(ranges)}.`,
    }),
  }),
  'selection/unknown-cluster': error<
    Named & { readonly meant: string | undefined; readonly known: readonly string[] }
  >({
    en: ({ name, meant, known }) => ({
      message: `There is no cluster "${short(name)}".`,
      hint: meant
        ? `Did you mean ${meant}?`
        : `The clusters are ${listed(known)}; a colour word will do too.`,
    }),
    nl: ({ name, meant, known }) => ({
      message: `Er is geen cluster "${short(name)}".`,
      hint: meant ? `Bedoel je ${meant}?` : `De clusters zijn ${listed(known)}; een kleurwoord mag ook.`,
    }),
  }),
  'selection/ambiguous-cluster': error<Named & { readonly known: readonly string[] }>({
    en: ({ name, known }) => ({
      message: `"${short(name)}" is the colour of ${known.length} clusters.`,
      hint: `Give the number or the id: ${known.join(' or ')}.`,
    }),
    nl: ({ name, known }) => ({
      message: `"${short(name)}" is de kleur van ${known.length} clusters.`,
      hint: `Geef het nummer of de id: ${known.join(' of ')}.`,
    }),
  }),
  'selection/cluster-for-card': error<Named & { readonly label: string }>({
    en: ({ name, label }) => ({
      message: `"${short(name)}" is a cluster, ${label}; the name of a card was expected.`,
      hint: 'Name it among the clusters to choose all its cards.',
    }),
    nl: ({ name, label }) => ({
      message: `"${short(name)}" is een cluster, ${label}; hier werd de naam van een kaart verwacht.`,
      hint: 'Noem hem bij de clusters om al zijn kaarten te kiezen.',
    }),
  }),
  'selection/own-by-number': error<Named>({
    en: ({ name }) => ({
      message: `"${name}" is a card of your own: those are always in, and cannot be named here.`,
      hint: 'Take it out under own-cards to leave it out.',
    }),
    nl: ({ name }) => ({
      message: `"${name}" is een eigen kaart: die doet altijd mee, en kan hier niet genoemd worden.`,
      hint: 'Haal hem weg onder own-cards om hem weg te laten.',
    }),
  }),
  'selection/named-again': warning<Named>({
    en: ({ name }) => ({
      message: `"${short(name)}" is named for the second time; it counts once.`,
      hint: 'Take it out here. To print cards more than once, give a number of copies.',
    }),
    nl: ({ name }) => ({
      message: `"${short(name)}" wordt voor de tweede keer genoemd; dat telt één keer.`,
      hint: 'Haal het hier weg. Geef een aantal kopieën om kaarten meer dan eens te drukken.',
    }),
  }),
} as const;

const outcomes = {
  'selection/draw-twice': error<undefined>({
    en: () => ({
      message: 'There is a draw of each cluster and one of all together.',
      hint: 'Keep draw or draw-total.',
    }),
    nl: () => ({
      message: 'Er wordt uit elke cluster getrokken, en ook uit het geheel.',
      hint: 'Behoud draw of draw-total.',
    }),
  }),
  'selection/empty': error<undefined>({
    en: () => ({
      message: 'No card is left: all that was chosen is left out again.',
      hint: 'Choose more clusters or cards, leave out fewer, or add a card of your own.',
    }),
    nl: () => ({
      message: 'Er blijft geen kaart over: alles wat gekozen was, is weer weggelaten.',
      hint: 'Kies meer clusters of kaarten, laat er minder weg, of voeg een eigen kaart toe.',
    }),
  }),
  'selection/too-few': error<OfCluster & { readonly has: number }>({
    en: ({ id, number, colour, asked, has }) => ({
      message: `${cards(asked, 'en')} cannot be drawn from cluster ${number} (${id}, ${colour}): it has ${has} here.`,
      hint: `Draw ${has} at most, or choose without this cluster.`,
    }),
    nl: ({ id, number, colour, asked, has }) => ({
      message: `Uit cluster ${number} (${id}, ${colour}) kunnen geen ${cards(asked, 'nl')} getrokken worden: er zijn er hier ${has}.`,
      hint: `Trek er hoogstens ${has}, of kies zonder deze cluster.`,
    }),
  }),
  'selection/too-few-in-all': error<{ readonly asked: number; readonly has: number }>({
    en: ({ asked, has }) => ({
      message: `${cards(asked, 'en')} cannot be drawn: ${has === 0 ? 'no card of the deck is chosen' : `there are ${has} of the deck to draw from`}.`,
      hint:
        has === 0
          ? 'Choose cards of the deck, or leave out the draw: your own cards are always in.'
          : `Draw ${has} at most, or choose more.`,
    }),
    nl: ({ asked, has }) => ({
      message: `Er kunnen geen ${cards(asked, 'nl')} getrokken worden: ${has === 0 ? 'er is geen kaart van de set gekozen' : `de set heeft er hier ${has} om uit te trekken`}.`,
      hint:
        has === 0
          ? 'Kies kaarten van de set, of laat het trekken weg: je eigen kaarten doen altijd mee.'
          : `Trek er hoogstens ${has}, of kies er meer.`,
    }),
  }),
  'selection/idle-seed': warning<{ readonly seed: number }>({
    en: ({ seed }) => ({
      message: `The seed ${seed} changes nothing here: no cards are drawn or put in a random order.`,
      hint: 'Leave it out, or give a number of cards to draw.',
    }),
    nl: ({ seed }) => ({
      message: `Het zaadje ${seed} verandert hier niets: er worden geen kaarten getrokken of in een toevallige volgorde gelegd.`,
      hint: 'Laat het weg, of geef een aantal kaarten om te trekken.',
    }),
  }),
  'selection/too-many': error<{ readonly count: number; readonly most: number }>({
    en: ({ count, most }) => ({
      message: `This would be ${count} cards; ${most} is the most.`,
      hint: 'Choose fewer, or fewer copies.',
    }),
    nl: ({ count, most }) => ({
      message: `Dit zouden ${count} kaarten zijn; hoogstens ${most} kan.`,
      hint: 'Kies er minder, of minder kopieën.',
    }),
  }),
} as const;

const own = {
  'selection/taken-id': error<{ readonly id: string }>({
    en: ({ id }) => ({
      message: `The short name "${short(id)}" is taken by a card or cluster.`,
      hint: 'Give your cluster another one.',
    }),
    nl: ({ id }) => ({
      message: `De korte naam "${short(id)}" is al van een kaart of een cluster.`,
      hint: 'Geef je cluster een andere.',
    }),
  }),
  'selection/taken-colour': error<{ readonly colour: string }>({
    en: ({ colour }) => ({
      message: `The colour word "${short(colour)}" is taken.`,
      hint: `Write only the word to use that paper (colour: ${short(colour)}), or give your paper another name.`,
    }),
    nl: ({ colour }) => ({
      message: `Het kleurwoord "${short(colour)}" bestaat al.`,
      hint: `Schrijf alleen het woord om dat papier te gebruiken (colour: ${short(colour)}), of geef je papier een andere naam.`,
    }),
  }),
  'selection/unknown-colour': error<{
    readonly colour: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  }>({
    en: ({ colour, known, meant }) => ({
      message: `The palette has no colour "${short(colour)}".`,
      hint: `${meant ? `Did you mean ${meant}? ` : ''}It has ${listed(known)}; for another paper write { name: …, hex: '#rrggbb' }.`,
    }),
    nl: ({ colour, known, meant }) => ({
      message: `Het palet heeft geen kleur "${short(colour)}".`,
      hint: `${meant ? `Bedoel je ${meant}? ` : ''}Er zijn ${listed(known)}; schrijf voor een ander papier { name: …, hex: '#rrggbb' }.`,
    }),
  }),
} as const;

export const cardChoiceMessages = { ...names, ...outcomes, ...own } as const;
