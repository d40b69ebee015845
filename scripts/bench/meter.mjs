/** Imported into a program that is measured: writes what it used, all of its threads together, when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { KLETSPOT_METER: path } = process.env;

if (path && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const peakMiB = process.resourceUsage().maxRSS / 1024;
    writeFileSync(path, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakMiB }));
  });
}
