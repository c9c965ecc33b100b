import type { FrameworkContent } from '../../domain/model/framework.ts';

/**
 * Elements and relations as a Mermaid flowchart, for wikis and repositories.
 *
 * Ids are numbered anew, as Mermaid takes few letters in them; relations to what is not there are left out.
 */
export function toMermaid(content: FrameworkContent): string {
  const names = new Map(content.elements.map(({ id }, index) => [id, `n${index + 1}`]));
  const nodes = content.elements.map(({ id, label }) => `  ${names.get(id) ?? ''}["${quoted(label)}"]`);
  const links = content.relations.flatMap((row) => {
    const [source, target] = [names.get(row.source), names.get(row.target)];
    if (source === undefined || target === undefined) return [];
    const line = row.strength === 'weak' ? '-.-' : '---';
    const arrow = row.directed ? (row.strength === 'weak' ? '-.->' : '-->') : line;
    const words = row.label === '' ? row.type.replaceAll('-', ' ') : row.label;
    return [`  ${source} ${arrow}|"${quoted(words)}"| ${target}`];
  });
  return `${['flowchart TB', ...nodes, ...links].join('\n')}\n`;
}

/** Mermaid writes what it would read as its own signs as entities. */
function quoted(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[#"<>&]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}
