/** The first date of a new deck. */
import type { Environment } from '../language.ts';

/** Today, `YYYY-MM-DD`; or what stands for it, so that the same is made again. */
export function dayOf({ SOURCE_DATE_EPOCH }: Environment): string {
  const isGiven = SOURCE_DATE_EPOCH !== undefined && /^\d{1,12}$/.test(SOURCE_DATE_EPOCH);
  const moment = isGiven ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  return moment.toISOString().slice(0, 10);
}
