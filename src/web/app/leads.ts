/** Leads that were noted while cards were drawn: of whom is here, so they stay in this browser. No DOM. */
import type { Lead } from '../../products/kit/lead.ts';

export interface NotedLead extends Lead {
  /** The words of the card, for who reads the notes as text. */
  readonly question: string;
}

/** What a browser kept; nothing where that cannot be read. */
export function readLeads(kept: string | null): readonly NotedLead[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) && read.every(isLead) ? read : [];
  } catch {
    return [];
  }
}

function isLead(value: unknown): value is NotedLead {
  const { number, question, words } = (value ?? {}) as Partial<Record<keyof NotedLead, unknown>>;
  return [number, question, words].every((each) => typeof each === 'string');
}

export function leadsAsText(title: string, leads: readonly NotedLead[]): string {
  const notes = leads.map(({ number, question, words }) =>
    number === '' ? words : `${number} ${question}\n${words}`,
  );
  return `${[title, ...notes].join('\n\n')}\n`;
}

/** Which lead the place of a problem is of, counted from 0; undefined for another's. */
export function leadAt(place: string | undefined, name: string): number | undefined {
  const [file, line] = place?.split(':') ?? [];
  return file === name && line !== undefined ? Number(line) - 1 : undefined;
}
