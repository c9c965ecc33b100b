import { useSyncExternalStore } from 'react';
import type { Grant } from '../../shared/domain/model/people.ts';
import { deskMessages } from '../../shared/i18n/desk.ts';
import { SegmentedControl } from '../ui/controls/SegmentedControl.tsx';
import { Select } from '../ui/controls/Select.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';

interface FunctionChoiceProps {
  readonly granted: readonly Grant[];
  readonly shown: Grant;
  readonly onChoose: (grant: Grant) => void;
}

const narrow = '(max-width: 700px)';

/** Which of the granted functions is on the page: side by side, or in a list where there is no room. */
export function FunctionChoice({ granted, shown, onChoose }: FunctionChoiceProps) {
  const t = useMessages(deskMessages);
  const isNarrow = useSyncExternalStore(watch, () => matchMedia(narrow).matches);
  const names = granted.map((value) => ({ value, label: t(`function.${value}`) }));
  if (granted.length === 1) return names[0]?.label;
  return isNarrow ? (
    <Select label={t('functions')} isLabelHidden options={names} value={shown} onChange={onChoose} />
  ) : (
    <SegmentedControl label={t('functions')} segments={names} value={shown} onChange={onChoose} />
  );
}

function watch(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
