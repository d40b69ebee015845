/** What goes with the cards, and what they go in. */
import { warning } from './catalogue.ts';

interface NarrowJar {
  /** Millimetres. */
  readonly jar: number;
  readonly card: number;
}

export const kitMessages = {
  'kit/narrow-jar': warning<NarrowJar>({
    en: ({ jar, card }) => ({
      message: `Cards of ${card} mm do not go flat through the mouth of a jar with a lid of ${jar} mm.`,
      hint: 'Take a jar with a wider mouth, at least 5 mm wider than the cards, or roll them up.',
    }),
    nl: ({ jar, card }) => ({
      message: `Kaarten van ${card} mm gaan niet plat door de opening van een bokaal met een deksel van ${jar} mm.`,
      hint: 'Neem een bokaal met een bredere opening, minstens 5 mm breder dan de kaarten, of rol ze op.',
    }),
  }),
} as const;
