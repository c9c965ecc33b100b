/** Whether a key press belongs to somebody who types, or to a dialog or menu that is open. */
export function isTyping(event: KeyboardEvent): boolean {
  return isModalOpen() || isWriting(event.target);
}

export function isModalOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="listbox"], [role="combobox"]') !== null) return true;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  // In a list, letters find a row.
  if (target.closest('[role="listbox"]') !== null) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
