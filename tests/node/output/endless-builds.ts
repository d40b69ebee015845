/** Writes one whole output after another into the folder that is given, until it is killed. */
import { openOutput, replaceOutput } from '../../../src/node/output/dist.ts';
import { wholeOutput } from './whole-output.ts';

const [, , folder = '', word = ''] = process.argv;
process.stdout.write('started\n');
for (let build = 1; ; build += 1) {
  const { files, manifest } = wholeOutput(`${word} ${build}`);
  const open = openOutput(folder, fail);
  if (open) replaceOutput(open, files, manifest, fail);
}

function fail(problem: unknown): never {
  throw new Error(JSON.stringify(problem));
}
