import type { selectionCardsProblems } from '../../../problems/selection-cards.ts';
import type { ProblemWords } from '../../kind.ts';
import { listed, short } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const selectionCards = {
  'selection/unknown-card': ({ name, meant, ranges }) => ({
    message: `Er is geen kaart "${short(name)}" in deze set.`,
    hint: meant ? `Bedoel je ${meant}?` : `De kaarten zijn ${listed(ranges)}; kletspot list toont ze.`,
    hintWhereTyped: meant ? `Bedoel je ${meant}?` : `De kaarten zijn ${listed(ranges)}.`,
  }),
  'selection/unknown-cluster': ({ name, meant, known }) => ({
    message: `Er is geen cluster "${short(name)}".`,
    hint: meant ? `Bedoel je ${meant}?` : `De clusters zijn ${listed(known)}; een kleurwoord mag ook.`,
  }),
  'selection/ambiguous-cluster': ({ name, known }) => ({
    message: `"${short(name)}" is de kleur van ${known.length} clusters.`,
    hint: `Geef het nummer of de id: ${formatList(known, 'or')}.`,
  }),
  'selection/cluster-for-card': ({ name, label }) => ({
    message: `"${short(name)}" is een cluster, ${label}; hier werd de naam van een kaart verwacht.`,
    hint: 'Noem hem bij de clusters om al zijn kaarten te kiezen.',
  }),
  'selection/own-by-number': ({ name }) => ({
    message: `"${name}" is een eigen kaart: die doet altijd mee, en kan hier niet genoemd worden.`,
    hint: 'Haal hem weg onder own-cards om hem weg te laten.',
  }),
  'selection/named-again': ({ name }) => ({
    message: `"${short(name)}" wordt voor de tweede keer genoemd; dat telt één keer.`,
    hint: 'Haal het hier weg. Geef een aantal kopieën om kaarten meer dan eens te drukken.',
  }),
  'selection/draw-twice': () => ({
    message: 'Er wordt uit elke cluster getrokken, en ook uit het geheel.',
    hint: 'Behoud draw of draw-total.',
  }),
  'selection/empty': () => ({
    message: 'Er blijft geen kaart over: alles wat gekozen was, is weer weggelaten.',
    hint: 'Kies meer clusters of kaarten, laat er minder weg, of voeg een eigen kaart toe.',
  }),
  'selection/too-few': ({ id, number, colour, asked, has }) => ({
    message: `Uit cluster ${number} (${id}, ${colour}) kunnen geen ${cards(asked)} getrokken worden: er zijn er hier ${has}.`,
    hint: `Trek er hoogstens ${has}, of kies zonder deze cluster.`,
  }),
  'selection/too-few-in-all': ({ asked, has }) => ({
    message: `Er kunnen geen ${cards(asked)} getrokken worden: ${has === 0 ? 'er is geen kaart van de set gekozen' : `de set heeft er hier ${has} om uit te trekken`}.`,
    hint:
      has === 0
        ? 'Kies kaarten van de set, of laat het trekken weg: je eigen kaarten doen altijd mee.'
        : `Trek er hoogstens ${has}, of kies er meer.`,
  }),
  'selection/idle-seed': ({ seed }) => ({
    message: `Het zaadje ${seed} verandert hier niets: er worden geen kaarten getrokken of in een toevallige volgorde gelegd.`,
    hint: 'Laat het weg, of geef een aantal kaarten om te trekken.',
  }),
  'selection/too-many': ({ count, most }) => ({
    message: `Dit zouden ${count} kaarten zijn; hoogstens ${most} kan.`,
    hint: 'Kies er minder, of minder kopieën.',
  }),
  'selection/taken-id': ({ id }) => ({
    message: `De korte naam "${short(id)}" is al van een kaart of een cluster.`,
    hint: 'Geef je cluster een andere.',
  }),
  'selection/taken-colour': ({ colour }) => ({
    message: `Het kleurwoord "${short(colour)}" bestaat al.`,
    hint: `Schrijf alleen het woord om dat papier te gebruiken (colour: ${short(colour)}), of geef je papier een andere naam.`,
  }),
  'selection/unknown-colour': ({ colour, known, meant }) => ({
    message: `Het palet heeft geen kleur "${short(colour)}".`,
    hint: `${meant ? `Bedoel je ${meant}? ` : ''}Er zijn ${listed(known)}; schrijf voor een ander papier { name: …, hex: '#rrggbb' }.`,
  }),
} satisfies ProblemWords<typeof selectionCardsProblems>;

function cards(count: number): string {
  return count === 1 ? '1 kaart' : `${count} kaarten`;
}
