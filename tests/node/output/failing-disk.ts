/** The real disk, but for one step at which it fails. */
import fs from 'node:fs';
import { type Disk, realDisk } from '../../../src/node/disk.ts';

/** Does not wait until what was written would outlive a power cut: no test pulls the plug. */
export const quickDisk: Disk = {
  ...realDisk,
  writeFileSync: (path, data, options) =>
    fs.writeFileSync(path, data, typeof options === 'object' ? { ...options, flush: false } : options),
};

const CHANGES = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'cpSync'] as const;

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: told by a test`), { code, syscall: 'test' });
}

/** Asked before each change of the disk, counted from 1; what it returns is thrown instead. */
export type Fault = (step: number, call: string, path: string) => Error | undefined;

export function failingDisk(fault: Fault): { readonly disk: Disk; readonly steps: () => number } {
  let steps = 0;
  const guarded = CHANGES.map((call) => {
    const real: (...given: never[]) => unknown = quickDisk[call];
    const changed = (...given: never[]): unknown => {
      steps += 1;
      const error = fault(steps, call, String(given[0]));
      if (error) throw error;
      return real(...given);
    };
    return [call, changed];
  });
  return { disk: { ...quickDisk, ...Object.fromEntries(guarded) }, steps: () => steps };
}

/** Fails once, as a disk does. */
export function failAt(failing: number, code: string): Fault {
  return (step) => (step === failing ? systemError(code) : undefined);
}

/** From this step on nothing happens any more, as when the process is killed. */
export function killAt(last: number): Fault {
  return (step) => (step >= last ? new Error('killed') : undefined);
}
