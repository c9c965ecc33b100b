import type { DocumentAdopted, DocumentAt, DocumentHistory } from '../../../../shared/contract/documents.ts';
import type { Frozen } from '../../../../shared/docs/freeze.ts';

/** Which page asks: the console, a desk, or a seat by its id. */
export type HistoryPage = 'console' | 'desk' | `seat ${string}`;

/** The seat for which a page of the room asks; null for the team's. */
export function seatOf(page: HistoryPage): string | null {
  return page.startsWith('seat ') ? page.slice('seat '.length) : null;
}

function asking(page: HistoryPage): string {
  const seat = seatOf(page);
  return seat === null ? `surface=${page}` : `surface=phone&seat=${encodeURIComponent(seat)}`;
}

/** Rejects where the host cannot be reached or has nothing to tell. */
export async function readHistory(id: string, page: HistoryPage): Promise<DocumentHistory> {
  return (await asked(`/documents/${encodeURIComponent(id)}/history?${asking(page)}`)) as DocumentHistory;
}

/** What the document said after a change; null before the first. */
export async function readAt(id: string, change: number, page: HistoryPage): Promise<Frozen | null> {
  if (change < 1) return null;
  const address = `/documents/${encodeURIComponent(id)}/at/${change}?${asking(page)}`;
  return ((await asked(address)) as DocumentAt).frozen;
}

/** What the record took from the document last. Rejects also where it holds nothing of it any more. */
export async function readAdopted(id: string, page: HistoryPage): Promise<DocumentAdopted> {
  return (await asked(`/documents/${encodeURIComponent(id)}/adopted?${asking(page)}`)) as DocumentAdopted;
}

async function asked(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The host answered ${response.status}`);
  return response.json();
}
