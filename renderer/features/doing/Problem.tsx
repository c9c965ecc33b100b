import { useSay } from '../../ui/language/SayProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** Why something was refused, in one sentence, where it was tried. */
export function Problem({ of }: { readonly of: { readonly problem: string | null } }) {
  const say = useSay();
  if (of.problem === null) return null;
  return (
    <Notice tone="red" isLive>
      {say(of.problem)}
    </Notice>
  );
}
