import { error } from './catalogue.ts';

export const styleMessages = {} as const;
