import { type AnyLine, lineAt, type LineRef, refKey } from '../../../../shared/framework/lines.ts';
import { useMaterial } from '../../material/material-context.tsx';

/** A line of the draft as it stands now; null where it is gone. */
export function useLineOf(ref: LineRef): AnyLine | null {
  const { framework } = useMaterial();
  const content = framework?.draft ?? null;
  return content === null ? null : lineAt(content, refKey(ref));
}
