/** Requests as tests write them: what is made, and the options in one level with it. */
import type { SheetRequest } from '../../src/formats/sheet-format.ts';
import { type BuildRequest, EVERYTHING, type PrintOptions } from '../../src/request/request.ts';

export interface Asking extends Partial<Omit<BuildRequest, 'options'>>, Partial<PrintOptions> {
  /** How cards are put on sheets, as one value. */
  readonly sheets?: Partial<SheetRequest>;
}

export function asking({
  only,
  editions,
  choice,
  leads,
  date,
  sheets,
  ...options
}: Asking = {}): BuildRequest {
  return {
    ...EVERYTHING,
    ...(only && { only }),
    ...(editions && { editions }),
    ...(choice && { choice }),
    ...(leads && { leads }),
    ...(date && { date }),
    options: { ...EVERYTHING.options, ...options, ...sheets },
  };
}
