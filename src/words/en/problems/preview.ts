import type { previewProblems } from '../../../problems/preview.ts';
import { nextPort } from '../../../problems/preview.ts';
import type { ProblemWords } from '../../kind.ts';

export const preview = {
  'preview/port-in-use': ({ port }) => ({
    message: `Another program answers at port ${port}.`,
    hint: `It may be another preview: end it, or take another port: --port ${nextPort(port)} (--port 0 takes one that is free).`,
  }),
  'preview/no-port': ({ port, reason }) => ({
    message: `Port ${port} cannot be used (${reason}).`,
    hint: 'Take one above 1023, or --port 0 for one that is free.',
  }),
} satisfies ProblemWords<typeof previewProblems>;
