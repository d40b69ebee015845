import { error } from './catalogue.ts';

export const contentMessages = {} as const;
