import type { ReleasePolicy } from '../domain/model/consultation.ts';

/**
 * With what a comment on a circulated version stands, everywhere but in the archive.
 *
 * What copies and phones promise, and what the console, the log and every release keep, are read from here.
 */
export function commentsStandWith(release: ReleasePolicy): 'name' | 'group' | 'nothing' {
  switch (release) {
    case 'open':
      return 'name';
    case 'group':
      return 'group';
    case 'chatham-house':
      return 'nothing';
  }
}
