import type { previewProblems } from '../../../problems/preview.ts';
import { nextPort } from '../../../problems/preview.ts';
import type { ProblemWords } from '../../kind.ts';

export const preview = {
  'preview/port-in-use': ({ port }) => ({
    message: `An Port ${port} antwortet ein anderes Programm.`,
    hint: `Vielleicht eine andere Vorschau: Beenden Sie sie, oder nehmen Sie einen anderen Port: --port ${nextPort(port)} (--port 0 nimmt einen freien).`,
  }),
  'preview/no-port': ({ port, reason }) => ({
    message: `Port ${port} lässt sich nicht benutzen (${reason}).`,
    hint: 'Nehmen Sie einen über 1023, oder --port 0 für einen freien.',
  }),
} satisfies ProblemWords<typeof previewProblems>;
