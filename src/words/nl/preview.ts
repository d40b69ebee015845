import type { preview as english } from '../en/preview.ts';
import { formatNumber } from './formats.ts';

export const preview = {
  at: (address) => `De pagina: ${address}  (Ctrl+C stopt)`,
  made: (saved, ms) => `${saved}: pagina gemaakt in ${ms} ms`,
  kept: (saved, ms) => `${saved}: ${ms} ms; de laatste goede pagina blijft`,
  productsMade: (files, seconds) => `${files} pdf's gemaakt in ${formatNumber(seconds, { always: 1 })} s`,
  making: "De pdf's worden gemaakt…",
  cannotMake: "De pdf's kunnen niet gemaakt worden: het paneel onderaan zegt waarom.",
  lastGood: 'Je ziet de laatste goede pagina. Ze wordt opnieuw gemaakt als je bewaart.',
  stillShown: 'De pagina toont wat je bewaarde. Een bouw meldt dit ook.',
  nothingYet: 'Er is nog geen pagina',
  close: 'Sluiten',
  ended: 'De preview is gestopt: deze pagina volgt niet meer wat je bewaart.',
} satisfies typeof english;
