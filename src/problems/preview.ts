/** What keeps `kletspot preview` from being seen. */
import { error } from './kind.ts';

/** Another one to try. */
export function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : 4321;
}

export const previewProblems = {
  'preview/port-in-use': error<{ readonly port: number }>(),
  'preview/no-port': error<{ readonly port: number; readonly reason: string }>(),
} as const;
