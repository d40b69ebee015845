/** What the picker says. */
import { count } from '../phrases.ts';
import { formatNumber } from './formats.ts';

/** Cards that are drawn when a choice is built. */
export interface Draw {
  readonly count: number;
  readonly from: string;
}

export interface PotCounts {
  readonly kept: number;
  readonly all: number;
  readonly own: number;
  /** Made when it is built, from the cards of the deck. */
  readonly draw: Draw | undefined;
}

export interface SavedPot extends Omit<PotCounts, 'all'> {
  readonly file: string;
  /** The command that builds it. */
  readonly command: string;
}

/** Between commas, after the cards of the deck that are drawn from. */
const draws = (draw: Draw | undefined): string =>
  draw
    ? `, of which building draws ${draw.count}${draw.from === 'each' ? ' of each colour' : ' in all'}`
    : '';

export const pick = {
  counts: ({ kept, all, own, draw }: PotCounts) =>
    `${kept} of ${count(all, 'card', 'cards')}${draws(draw)}${draw && own > 0 ? ',' : ''}${own > 0 ? ` and ${own} of your own` : ''}`,
  sheets: (total: number, piles: string) => `${count(total, 'sheet', 'sheets')}: ${piles}`,
  tooMany: 'So many cards that the paper is only told when they are built.',
  nothing: 'Nothing chosen yet: space keeps a card, Enter shows what can be done.',
  filter: 'Find: ',
  filterEmpty: 'type to find',
  noMatch: (filter: string) => `No card has “${filter}”. Backspace or Esc shows all again.`,
  own: 'own',
  note: 'Note: ',
  size: (points: number) => `as printed, ${formatNumber(points, { most: 1 })} pt`,
  keys: {
    list: 'Enter menu · space keep or leave · ↑↓ move · Tab whole cluster · Esc leave',
    menu: '↑↓ or number · Enter do · Esc back',
    form: 'Enter next, done at the last · ↑↓ field · Esc do nothing',
  },
  menus: {
    main: (_file: string) => 'What now?',
    leave: (_file: string) => 'Leave?',
    overwrite: (file: string) => `${file} is there already.`,
  },
  actions: {
    save: 'Save under a name, and stop (Ctrl+S)',
    add: 'Add a card of your own (Ctrl+N)',
    edit: 'Change this card of yours (Ctrl+E)',
    remove: 'Take this card of yours away (Delete)',
    cluster: 'Keep or leave this whole cluster (Tab)',
    draw: 'Draw some of each colour at random',
    all: 'Keep all cards',
    none: 'Leave all cards of the deck',
    undo: 'Undo (Ctrl+Z)',
    leave: 'Leave (Esc)',
    draft: 'Stop, and keep this as a draft',
    discard: 'Throw away what was changed, and stop',
    overwrite: 'Put this in its place, and stop',
    back: 'Go on choosing',
  },
  forms: {
    add: 'A card of your own',
    edit: 'Your card',
    draw: 'Draw from what is kept; from everything where nothing is',
    save: 'Save this choice',
  },
  fields: {
    cluster: 'Cluster (← → or number)',
    text: 'Text of the card',
    note: 'Note to who leads the talk (not on the card)',
    count: 'How many of each colour',
    title: 'Name of the pot (printed on the sheets; may stay empty)',
    file: 'File',
  },
  wrongCount: 'A whole number of at least 1 was expected; nothing was drawn.',
  drawn: (cards: number) => `Drew ${count(cards, 'card', 'cards')}. Ctrl+Z takes that back.`,
  tooSmall: 'This window is too small: make it larger, or use pick --plain.',
  saved: ({ file, kept, own, draw, command }: SavedPot) => {
    const cards = draw
      ? `${count(kept, 'card', 'cards')}${draws(draw)}${own > 0 ? `, and ${own} of your own` : ''}`
      : `${count(kept + own, 'card', 'cards')}${own > 0 ? `, ${own} of them your own` : ''}`;
    return `Saved in ${file}: ${cards}.\nMake the PDFs:\n  ${command}`;
  },
  draft: (file: string, command: string) =>
    `Not saved under a name; kept as a draft in ${file}. Go on with it:\n  ${command}`,
  unsaved: 'Nothing was changed.',
  failed: 'It could not be saved.',
  otherDraft: (file: string, command: string) => `An earlier draft is in ${file}; go on with it: ${command}`,
  usualFile: 'my-pot.yaml',
  draftName: 'draft',
  /** Asked one by one, where the screen cannot be drawn on. */
  questions: {
    lead: (draft: string) =>
      `Questions one by one; Enter alone leaves things as they are. Until the end all is kept in ${draft}; Ctrl+D stops.`,
    cards: 'Which cards? Numbers (1.1 1.3), all or none',
    unknown: (names: string) => `Not a card of this cluster: ${names}. Once more.`,
    all: 'all',
    none: 'none',
    ownText: 'A card of your own? Its text; Enter alone: no more',
    ownCluster: 'For which cluster? Its number',
    ownNote: 'A note to who leads the talk? Enter alone: none',
    title: 'Name of the pot, printed on the sheets? Enter alone: none',
    file: (usual: string) => `In which file? Enter alone: ${usual}`,
    exists: (file: string) =>
      `${file} is there already. Another name; or Enter alone to put this in its place`,
  },
};
