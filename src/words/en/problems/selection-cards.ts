import type { selectionCardsProblems } from '../../../problems/selection-cards.ts';
import type { ProblemWords } from '../../kind.ts';
import { listed, short } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const selectionCards = {
  'selection/unknown-card': ({ name, meant, ranges }) => ({
    message: `The deck has no card "${short(name)}".`,
    hint: meant ? `Did you mean ${meant}?` : `Its cards are ${listed(ranges)}; kletspot list shows them.`,
    hintWhereTyped: meant ? `Did you mean ${meant}?` : `Its cards are ${listed(ranges)}.`,
  }),
  'selection/unknown-cluster': ({ name, meant, known }) => ({
    message: `There is no cluster "${short(name)}".`,
    hint: meant ? `Did you mean ${meant}?` : `The clusters are ${listed(known)}; a colour word will do too.`,
  }),
  'selection/ambiguous-cluster': ({ name, known }) => ({
    message: `"${short(name)}" is the colour of ${known.length} clusters.`,
    hint: `Give the number or the id: ${formatList(known, 'or')}.`,
  }),
  'selection/cluster-for-card': ({ name, label }) => ({
    message: `"${short(name)}" is a cluster, ${label}; the name of a card was expected.`,
    hint: 'Name it among the clusters to choose all its cards.',
  }),
  'selection/own-by-number': ({ name }) => ({
    message: `"${name}" is a card of your own: those are always in, and cannot be named here.`,
    hint: 'Take it out under own-cards to leave it out.',
  }),
  'selection/named-again': ({ name }) => ({
    message: `"${short(name)}" is named for the second time; it counts once.`,
    hint: 'Take it out here. To print cards more than once, give a number of copies.',
  }),
  'selection/draw-twice': () => ({
    message: 'There is a draw of each cluster and one of all together.',
    hint: 'Keep draw or draw-total.',
  }),
  'selection/empty': () => ({
    message: 'No card is left: all that was chosen is left out again.',
    hint: 'Choose more clusters or cards, leave out fewer, or add a card of your own.',
  }),
  'selection/too-few': ({ id, number, colour, asked, has }) => ({
    message: `${cards(asked)} cannot be drawn from cluster ${number} (${id}, ${colour}): it has ${has} here.`,
    hint: `Draw ${has} at most, or choose without this cluster.`,
  }),
  'selection/too-few-in-all': ({ asked, has }) => ({
    message: `${cards(asked)} cannot be drawn: ${has === 0 ? 'no card of the deck is chosen' : `there are ${has} of the deck to draw from`}.`,
    hint:
      has === 0
        ? 'Choose cards of the deck, or leave out the draw: your own cards are always in.'
        : `Draw ${has} at most, or choose more.`,
  }),
  'selection/idle-seed': ({ seed }) => ({
    message: `The seed ${seed} changes nothing here: no cards are drawn or put in a random order.`,
    hint: 'Leave it out, or give a number of cards to draw.',
  }),
  'selection/too-many': ({ count, most }) => ({
    message: `This would be ${count} cards; ${most} is the most.`,
    hint: 'Choose fewer, or fewer copies.',
  }),
  'selection/taken-id': ({ id }) => ({
    message: `The short name "${short(id)}" is taken by a card or cluster.`,
    hint: 'Give your cluster another one.',
  }),
  'selection/taken-colour': ({ colour }) => ({
    message: `The colour word "${short(colour)}" is taken.`,
    hint: `Write only the word to use that paper (colour: ${short(colour)}), or give your paper another name.`,
  }),
  'selection/unknown-colour': ({ colour, known, meant }) => ({
    message: `The palette has no colour "${short(colour)}".`,
    hint: `${meant ? `Did you mean ${meant}? ` : ''}It has ${listed(known)}; for another paper write { name: …, hex: '#rrggbb' }.`,
  }),
} satisfies ProblemWords<typeof selectionCardsProblems>;

function cards(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`;
}
