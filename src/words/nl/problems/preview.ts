import type { previewProblems } from '../../../problems/preview.ts';
import { nextPort } from '../../../problems/preview.ts';
import type { ProblemWords } from '../../kind.ts';

export const preview = {
  'preview/port-in-use': ({ port }) => ({
    message: `Op poort ${port} antwoordt een ander programma.`,
    hint: `Misschien een andere preview: stop die, of neem een andere poort: --port ${nextPort(port)} (--port 0 neemt er een die vrij is).`,
  }),
  'preview/no-port': ({ port, reason }) => ({
    message: `Poort ${port} kan niet gebruikt worden (${reason}).`,
    hint: 'Neem er een boven 1023, of --port 0 voor een die vrij is.',
  }),
} satisfies ProblemWords<typeof previewProblems>;
