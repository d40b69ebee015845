import type { preview as english } from '../en/preview.ts';
import { formatNumber } from './formats.ts';

export const preview = {
  at: (address) => `La page : ${address}  (Ctrl+C arrête)`,
  made: (saved, ms) => `${saved} : page faite en ${ms} ms`,
  kept: (saved, ms) => `${saved} : ${ms} ms ; la dernière bonne page reste`,
  productsMade: (files, seconds) => `${files} PDF faits en ${formatNumber(seconds, { always: 1 })} s`,
  making: 'Les PDF sont en préparation…',
  cannotMake: 'Les PDF ne peuvent pas être faits : le panneau en bas dit pourquoi.',
  lastGood: 'Vous voyez la dernière bonne page. Elle est refaite quand vous enregistrez.',
  stillShown: 'La page montre ce que vous avez enregistré. Un « build » le signale aussi.',
  nothingYet: 'Il n’y a pas encore de page',
  close: 'Fermer',
  ended: 'L’aperçu est arrêté : cette page ne suit plus ce que vous enregistrez.',
} satisfies typeof english;
