/** Leads that were noted while cards were drawn: of whom is here, so they stay in this browser. No DOM. */
import type { Place } from '../../../diagnostics.ts';
import type { Lead } from '../../../request/lead.ts';

export interface NotedLead extends Lead {
  /** By which it is the same one in every tab. */
  readonly id: string;
  /** The words of the card, for who reads the notes as text. */
  readonly question: string;
}

/** Of characters: a handful of note cards. What is longer is a report, and has a better place than this list. */
export const MOST_IN_LEAD = 2000;

/** What a browser kept; nothing where that cannot be read. */
export function readLeads(kept: string | null): readonly NotedLead[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) && read.every(isLead) ? read.map(withId) : [];
  } catch {
    return [];
  }
}

type KeptLead = Omit<NotedLead, 'id'> & Partial<Pick<NotedLead, 'id'>>;

function isLead(value: unknown): value is KeptLead {
  const { id = '', number, question, words } = (value ?? {}) as Partial<Record<keyof NotedLead, unknown>>;
  return [id, number, question, words].every((each) => typeof each === 'string');
}

/** Those that were kept before they had an id get the same one wherever they are read. */
function withId(lead: KeptLead, index: number): NotedLead {
  return { ...lead, id: lead.id ?? `oud-${index}` };
}

/** In the place of the one that it changes, or after all. */
export function withLead(leads: readonly NotedLead[], lead: NotedLead): readonly NotedLead[] {
  const index = leads.findIndex(({ id }) => id === lead.id);
  return index < 0 ? [...leads, lead] : leads.with(index, lead);
}

/** A lead that was taken away, and where it stood. */
export interface GoneLead {
  readonly lead: NotedLead;
  readonly index: number;
}

/** Those that are there again are left as they are. */
export function withLeadsBack(leads: readonly NotedLead[], gone: readonly GoneLead[]): readonly NotedLead[] {
  const ids = new Set(leads.map(({ id }) => id));
  const missing = gone.filter(({ lead }) => !ids.has(lead.id));
  return missing.reduce((list, { lead, index }) => list.toSpliced(index, 0, lead), leads);
}

/** All of both; what both have is as in the second. */
export function joinedLeads(some: readonly NotedLead[], others: readonly NotedLead[]): readonly NotedLead[] {
  return others.reduce(withLead, some);
}

export function leadsAsText(title: string, leads: readonly NotedLead[]): string {
  const notes = leads.map(({ number, question, words }) =>
    number === '' ? words : `${number} ${question}\n${words}`,
  );
  return `${[title, ...notes].join('\n\n')}\n`;
}

/** Which lead the place of a problem is of, counted from 0; undefined for another's. */
export function leadAt(place: Place | undefined, name: string): number | undefined {
  return place?.file === name ? place.line - 1 : undefined;
}
