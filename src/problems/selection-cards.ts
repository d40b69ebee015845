/** Choosing cards: names that the deck does not have, draws that it cannot give, cards of one's own. */
import { error, warning } from './kind.ts';

export interface Named {
  readonly name: string;
}

export interface OfCluster {
  readonly id: string;
  readonly number: number;
  readonly colour: string;
  readonly asked: number;
}

export const selectionCardsProblems = {
  'selection/unknown-card': error<
    Named & { readonly meant: string | undefined; readonly ranges: readonly string[] }
  >(),
  'selection/unknown-cluster': error<
    Named & { readonly meant: string | undefined; readonly known: readonly string[] }
  >(),
  'selection/ambiguous-cluster': error<Named & { readonly known: readonly string[] }>(),
  'selection/cluster-for-card': error<Named & { readonly label: string }>(),
  'selection/own-by-number': error<Named>(),
  'selection/named-again': warning<Named>(),
  'selection/draw-twice': error(),
  'selection/empty': error(),
  'selection/too-few': error<OfCluster & { readonly has: number }>(),
  'selection/too-few-in-all': error<{ readonly asked: number; readonly has: number }>(),
  'selection/idle-seed': warning<{ readonly seed: number }>(),
  'selection/too-many': error<{ readonly count: number; readonly most: number }>(),
  'selection/taken-id': error<{ readonly id: string }>(),
  'selection/taken-colour': error<{ readonly colour: string }>(),
  'selection/unknown-colour': error<{
    readonly colour: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  }>(),
} as const;
