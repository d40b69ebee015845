import type { Words } from '../kind.ts';
import { problems } from './problems/index.ts';

export const nl = { problems } satisfies Words;
