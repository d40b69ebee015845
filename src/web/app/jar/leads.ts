/** Leads that people noted at the jar. They concern the people present, so they stay in this browser. No DOM. */
import type { Place } from '../../../diagnostics.ts';
import type { Lead } from '../../../request/lead.ts';

export interface NotedLead extends Lead {
  /** The same in every tab. */
  readonly id: string;
  /** The card's words, for reading the notes as text. */
  readonly question: string;
}

/** In characters: a handful of note cards. A longer text is a report and belongs elsewhere. */
export const MOST_IN_LEAD = 2000;

/** Reads what a browser kept; empty when that cannot be read. */
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

/** Leads kept by an older page have no id. They get the same one in every tab. */
function withId(lead: KeptLead, index: number): NotedLead {
  return { ...lead, id: lead.id ?? `oud-${index}` };
}

/** Replaces the lead with the same id, or adds one at the end. */
export function withLead(leads: readonly NotedLead[], lead: NotedLead): readonly NotedLead[] {
  const index = leads.findIndex(({ id }) => id === lead.id);
  return index < 0 ? [...leads, lead] : leads.with(index, lead);
}

/** A removed lead and its place. */
export interface GoneLead {
  readonly lead: NotedLead;
  readonly index: number;
}

/** Puts removed leads back, except those that are there already. */
export function withLeadsBack(leads: readonly NotedLead[], gone: readonly GoneLead[]): readonly NotedLead[] {
  const ids = new Set(leads.map(({ id }) => id));
  const missing = gone.filter(({ lead }) => !ids.has(lead.id));
  return missing.reduce((list, { lead, index }) => list.toSpliced(index, 0, lead), leads);
}

/** All leads of both lists. Where both have one, the second counts. */
export function joinedLeads(some: readonly NotedLead[], others: readonly NotedLead[]): readonly NotedLead[] {
  return others.reduce(withLead, some);
}

export function leadsAsText(title: string, leads: readonly NotedLead[]): string {
  const notes = leads.map(({ number, question, words }) =>
    number === '' ? words : `${number} ${question}\n${words}`,
  );
  return `${[title, ...notes].join('\n\n')}\n`;
}

/** The index of the lead that a problem is about; undefined for another problem. */
export function leadAt(place: Place | undefined, name: string): number | undefined {
  return place?.file === name ? place.line - 1 : undefined;
}
