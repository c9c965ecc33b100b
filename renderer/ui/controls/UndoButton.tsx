import { Undo2 } from 'lucide-react';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { Button } from './Button.tsx';

export interface UndoButtonProps {
  /** What would be undone, as the person would say it: "merged 3 cards". Without it there is nothing to undo. */
  readonly what: string | undefined;
  readonly onUndo: () => void;
  readonly size?: 'normal' | 'compact';
}

/** Takes the last own step back and says which one that is. */
export function UndoButton({ what, onUndo, size = 'compact' }: UndoButtonProps) {
  const words = useKitMessages();
  if (what === undefined) return null;
  return (
    <Button variant="plain" size={size} icon={Undo2} onPress={onUndo}>
      {words('undo', { what })}
    </Button>
  );
}
