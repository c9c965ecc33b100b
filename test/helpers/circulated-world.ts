import { commentFile, type CommentFile, hashOfCode } from '../../shared/framework/comment-file.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import type { FrameworkContent } from '../../shared/domain/model/framework.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { openRoom, type Room, theConsole } from './domain-world.ts';
import { aFramework, anElement } from './framework-world.ts';

/** A code as the host makes it, for copy `at`. */
export const codeOf = (at: number): string => `CODE${at}`.padEnd(16, 'X');

export type Circulated = Room & {
  readonly version: string;
  readonly circulation: string;
  readonly content: FrameworkContent;
  /** A comment file of copy `at`, as somebody saves it. */
  readonly file: (at: number | null, parts?: Partial<CommentFile>) => CommentFile;
};

/** A room whose adopted framework of three elements is circulated, a copy for each seat. */
export function aCirculation(
  people = 6,
  options: {
    readonly withoutCode?: boolean;
    readonly content?: FrameworkContent;
    readonly release?: string;
  } = {},
): Circulated {
  const room = openRoom(people);
  const { world, seats } = room;
  const { withoutCode = false, release = 'group' } = options;
  world.do(theConsole, 'consultation.edit', { release });
  const content = options.content ?? aFramework({ elements: ['A', 'B', 'C'].map((id) => anElement(id)) });
  world.do(theConsole, 'framework.draft', {
    content: content as unknown as JsonObject,
    replaces: hashOfFramework(world.state.framework.draft),
  });
  const hash = hashOfFramework(world.state.framework.draft);
  const { version = '' } = world.do(theConsole, 'framework.adopt', { hash, name: 'Draft for comments' });
  const { circulation = '' } = world.do(theConsole, 'circulation.start', { version, withoutCode });
  // The circulation's id goes into the hash of a code, so copies are given once it is known.
  world.do(theConsole, 'circulation.give', {
    circulation,
    copies: seats.map((seat, at) => ({ code: hashOfCode(circulation, codeOf(at)), seat })),
  });
  const file: Circulated['file'] = (at, parts = {}) =>
    commentFile({
      circulation,
      framework: hash,
      code: at === null ? null : codeOf(at),
      copy: `copy-${at ?? 'free'}`,
      sender: '',
      comments: [{ line: 'element A', kind: 'comment', text: `Comment ${at ?? 'of somebody'}` }],
      ...parts,
    });
  return { ...room, version, circulation, content, file };
}
