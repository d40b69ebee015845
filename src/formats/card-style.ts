/** How the edition for white paper shows the colour of a cluster. */
export type CardStyle =
  /** The header is a band in the colour. */
  | 'band'
  /** The whole card is in the colour, as if it were printed on the paper of the cluster. */
  | 'full'
  /** Nothing is filled: a line around the header is in the colour. */
  | 'outline';

export const CARD_STYLES: readonly CardStyle[] = ['band', 'full', 'outline'];
