import type { PictureStored } from '../../../shared/contract/documents.ts';

type Stored = { readonly hash: string } | { readonly say: string };

/** Puts a picture into the organiser's file, for one document. `away`: what to say when nothing answers. */
export function storePicture(
  document: string,
  page: { readonly surface: 'console' | 'desk' | 'phone'; readonly seat: string },
  away: string,
): (file: Blob) => Promise<Stored> {
  const query = new URLSearchParams({ surface: page.surface, seat: page.seat });
  return async (file) => {
    try {
      const response = await fetch(`/documents/${encodeURIComponent(document)}/pictures?${query}`, {
        method: 'POST',
        headers: { 'content-type': file.type },
        body: file,
      });
      const said = (await response.json()) as PictureStored | { readonly say?: string };
      if (response.ok && 'hash' in said) return { hash: said.hash };
      return { say: 'say' in said && said.say !== undefined ? said.say : away };
    } catch {
      return { say: away };
    }
  };
}
