import { useCallback, useState } from 'react';

/** The cell whose words are being amended, and what was typed for each, until it is saved or left. */
export interface Amendment {
  readonly cell: string | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly open: (cell: string) => void;
  readonly type: (cell: string, text: string) => void;
  /** Closes the box; its words are there when it is opened again. */
  readonly close: () => void;
  /** Closes the box of this cell and forgets its words. */
  readonly drop: (cell: string) => void;
}

export function useAmendment(): Amendment {
  const [cell, setCell] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const type = useCallback(
    (of: string, text: string) => setTyped((before) => ({ ...before, [of]: text })),
    [],
  );
  const close = useCallback(() => setCell(null), []);
  const drop = useCallback((of: string) => {
    setCell((now) => (now === of ? null : now));
    setTyped(({ [of]: _gone, ...rest }) => rest);
  }, []);
  return { cell, typed, open: setCell, type, close, drop };
}
