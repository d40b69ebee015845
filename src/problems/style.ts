import { error } from './kind.ts';

/** Whether a value has a length in `em`, which few properties take. */
export function usesEm(value: string): boolean {
  return /[\d.]em\b/i.test(value);
}

export const styleProblems = {
  'style/encoding': error(),
  'style/missing': error<{ sheet: string }>(),
  'style/syntax': error<{ detail: string }>(),
  'style/too-deep': error<{ most: number }>(),
  'style/number': error<{ found: string; most: number }>(),
  'style/endless-variable': error<{ name: string }>(),
  'style/at-rule': error<{ name: string }>(),
  'style/selector': error<{ found: string }>(),
  'style/unknown-property': error<{
    property: string;
    nearest: string | undefined;
    known: readonly string[];
  }>(),
  'style/important': error(),
  'style/token': error<{ found: string }>(),
  'style/value': error<{ property: string; found: string; takes: string }>(),
  'style/unknown-family': error<{ family: string; known: readonly string[] }>(),
  'style/ink': error<{ property: string; found: string }>(),
  'style/unknown-variable': error<{ name: string }>(),
  'style/attribute': error<{ tag: string; found: string }>(),
} as const;
