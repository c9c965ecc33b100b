import { filled } from '../../../shared/figures/theme.ts';
import type { StatementBlock } from '../../../shared/report/blocks.ts';
import type { DocumentWords } from '../../../shared/report/words.ts';

/** "Version 2", and the fingerprint of a wording that was adopted as a text. */
export function versionOf(
  words: DocumentWords,
  { version, fingerprint }: Pick<StatementBlock, 'version' | 'fingerprint'>,
): string {
  const said = filled(words.version, { version });
  return fingerprint === undefined ? said : `${said} · ${fingerprint}`;
}
