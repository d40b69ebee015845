import type { Words } from '../kind.ts';
import * as formats from './formats.ts';
import { help } from './help.ts';
import { imported } from './imported.ts';
import { init } from './init.ts';
import { names } from './names.ts';
import { options } from './options.ts';
import { page } from './page.ts';
import { pick } from './pick.ts';
import { plan } from './plan.ts';
import { preflight } from './preflight.ts';
import { preview } from './preview.ts';
import { progress } from './progress.ts';
import { speech } from './speech.ts';
import { translating } from './translating.ts';

export const de = {
  ...speech,
  formats,
  help,
  imported,
  translating,
  init,
  names,
  options,
  page,
  pick,
  plan,
  preflight,
  preview,
  progress,
} satisfies Words;
