/** What texts of the guide may hold of only: of the files, papers and steps of the very build that the guide is in. */
export const CIRCUMSTANCES = [
  /** Cards are made, or only other pieces of the kit that are printed. */
  'cards',
  'kit-only',
  /** On which paper. */
  'coloured-paper',
  'white-paper',
  'many-papers',
  'one-paper',
  /** All papers are of the make that the texts speak of, or some are others. */
  'known-papers',
  'other-papers',
  /** People who are blind to some colours tell the papers apart too, or mix some up. */
  'distinct-papers',
  'alike-papers',
  /** Each paper has a file of its own, or all are in one. */
  'many-files',
  'one-file',
  /** How cards are parted. */
  'cuts',
  'no-cuts',
  'perforated',
  /** What is cut off first, so that the rest can be measured. */
  'two-edges',
  'right-edge',
  'bottom-edge',
  /** What there was room for beside the cards. */
  'ruler',
  'no-ruler',
  'marks',
  'no-marks',
  /** The printer's profile knows in which tray a paper lies. */
  'trays',
  'no-trays',
  /** The other pieces of the kit. */
  'label',
  'no-label',
  'notes',
  'no-notes',
  /** Note cards are as large as the cards. */
  'same-notes',
  'other-notes',
  /** Questions of the deck's authors are among the cards, or only own ones. */
  'authors',
  'own',
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];
