import type { Words } from '../kind.ts';
import { problems } from './problems/index.ts';

export const en = { problems } satisfies Words;
