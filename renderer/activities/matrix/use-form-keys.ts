import { type RefObject, useEffect, useRef } from 'react';

/** Ctrl+Enter saves a form and Escape leaves it, wherever in it the focus is. */
export function useFormKeys(
  form: RefObject<HTMLFormElement | null>,
  does: { readonly save: () => void; readonly close: () => void },
): void {
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  useEffect(() => {
    const element = form.current;
    const heard = (event: KeyboardEvent): void => {
      const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!isSave && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (isSave) latest.current.save();
      else latest.current.close();
    };
    element?.addEventListener('keydown', heard);
    return () => element?.removeEventListener('keydown', heard);
  }, [form]);
}
