import { useState } from 'react';
import { TextArea } from '../../ui/controls/TextArea.tsx';

/** Short texts, one a line; empty lines are left out once they are kept, not while somebody types. */
export function LinesField(props: {
  readonly label: string;
  readonly help: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
}) {
  const { label, help, value, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={label}
      help={help}
      rows={3}
      value={typed ?? value.join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
