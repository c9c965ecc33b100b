import { Notice } from '../../ui/status/Notice.tsx';

/** Why something was refused, in one sentence, where it was tried. */
export function Problem({ of }: { readonly of: { readonly problem: string | null } }) {
  if (of.problem === null) return null;
  return (
    <Notice tone="red" isLive>
      {of.problem}
    </Notice>
  );
}
