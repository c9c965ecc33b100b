import type { FrameworkContent } from '../domain/model/framework.ts';
import { hashOfJson } from '../util/hash.ts';
import { emptyFramework } from './empty.ts';

const hashes = new WeakMap<FrameworkContent, string>();

/** The fingerprint of what a draft says; that of an empty one where none was begun. */
export function hashOfFramework(content: FrameworkContent | null): string {
  const framework = content ?? emptyFramework;
  const hash = hashes.get(framework) ?? hashOfJson(framework);
  hashes.set(framework, hash);
  return hash;
}
