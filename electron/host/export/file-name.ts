/** A name that every system takes, made of what people wrote; `otherwise` where nothing of it is left. */
export function fileName(text: string, otherwise: string): string {
  const name = text
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return name === '' ? otherwise : name;
}
