import type { previewProblems } from '../../../problems/preview.ts';
import { nextPort } from '../../../problems/preview.ts';
import type { ProblemWords } from '../../kind.ts';

export const preview = {
  'preview/port-in-use': ({ port }) => ({
    message: `Un autre programme répond au port ${port}.`,
    hint: `C’est peut-être un autre aperçu : arrêtez-le, ou prenez un autre port : --port ${nextPort(port)} (--port 0 en prend un qui est libre).`,
  }),
  'preview/no-port': ({ port, reason }) => ({
    message: `Le port ${port} ne peut pas être utilisé (${reason}).`,
    hint: 'Prenez-en un au-dessus de 1023, ou --port 0 pour un port libre.',
  }),
} satisfies ProblemWords<typeof previewProblems>;
