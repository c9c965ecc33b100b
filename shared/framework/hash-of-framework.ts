import type { FrameworkContent } from '../domain/model/framework.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { sha256Hex } from '../util/hash.ts';
import { emptyFramework } from './empty.ts';

const hashes = new WeakMap<FrameworkContent, string>();
/** Of each line as canonical JSON: with each letter only one of them changes. */
const texts = new WeakMap<object, string>();

/** The fingerprint of what a draft says; that of an empty one where none was begun. */
export function hashOfFramework(content: FrameworkContent | null): string {
  const framework = content ?? emptyFramework;
  const hash = hashes.get(framework) ?? sha256Hex(canonicalJson(framework, texts));
  hashes.set(framework, hash);
  return hash;
}
