/** What keeps `kletspot preview` from being seen. */
import { error } from './catalogue.ts';

export const previewMessages = {
  'preview/port-in-use': error<{ readonly port: number }>({
    en: ({ port }) => ({
      message: `Another program answers at port ${port}.`,
      hint: `It may be another preview: end it, or take another port: --port ${next(port)} (--port 0 takes one that is free).`,
    }),
    nl: ({ port }) => ({
      message: `Op poort ${port} antwoordt een ander programma.`,
      hint: `Misschien een andere preview: stop die, of neem een andere poort: --port ${next(port)} (--port 0 neemt er een die vrij is).`,
    }),
  }),
  'preview/no-port': error<{ readonly port: number; readonly reason: string }>({
    en: ({ port, reason }) => ({
      message: `Port ${port} cannot be used (${reason}).`,
      hint: 'Take one above 1023, or --port 0 for one that is free.',
    }),
    nl: ({ port, reason }) => ({
      message: `Poort ${port} kan niet gebruikt worden (${reason}).`,
      hint: 'Neem er een boven 1023, of --port 0 voor een die vrij is.',
    }),
  }),
} as const;

function next(port: number): number {
  return port < 65_535 ? port + 1 : 4321;
}
