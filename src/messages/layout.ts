import { error } from './catalogue.ts';

export const layoutMessages = {} as const;
