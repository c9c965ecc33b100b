import { useState } from 'react';
import { TextArea } from '../../ui/controls/TextArea.tsx';

/** A list typed as text, a line an entry; empty lines are nothing. */
export function LinesField({
  label,
  help,
  lines,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}) {
  // A line that is just being begun is no entry yet, but must stay on the page.
  const [text, setText] = useState(() => lines.join('\n'));
  const same = entriesIn(text).join('\n') === lines.join('\n');
  return (
    <TextArea
      label={label}
      {...(help === undefined ? {} : { help })}
      value={same ? text : lines.join('\n')}
      onChange={(next) => {
        setText(next);
        onChange(entriesIn(next));
      }}
      rows={Math.max(3, lines.length)}
    />
  );
}

function entriesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
