import type { FrameworkContent } from '../../domain/model/framework.ts';

const keys = [
  ['label', 'all'],
  ['kind', 'node'],
  ['level', 'node'],
  ['description', 'node'],
  ['status', 'all'],
  ['type', 'edge'],
  ['strength', 'edge'],
  ['directed', 'edge'],
  ['statements', 'all'],
] as const;

/**
 * Elements and relations as GraphML (graphml.graphdrawing.org), for programs that draw and measure graphs.
 *
 * Whether a relation has a direction stands among its data: programs refuse a graph in which some edges have one and
 * others have none, or forget which.
 */
export function toGraphml(content: FrameworkContent): string {
  const ids = new Set(content.elements.map(({ id }) => id));
  const nodes = content.elements.map(
    ({ id, label, kind, level, description, status, from }) =>
      `    <node id="${escaped(id)}">${data({ label, kind, level: level ?? '', description, status, statements: from.statements.join(' ') })}</node>`,
  );
  const edges = content.relations
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .map(
      ({ id, source, target, directed, label, type, strength, status, from }) =>
        `    <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${data({ label, type, strength: strength ?? '', directed: String(directed), status, statements: from.statements.join(' ') })}</edge>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ([name, of]) =>
        `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${name === 'directed' ? 'boolean' : 'string'}"/>`,
    ),
    '  <graph id="framework" edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function data(values: { readonly [key: string]: string }): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<data key="${key}">${escaped(value)}</data>`)
    .join('');
}

// oxlint-disable-next-line no-control-regex -- XML has no way to write these characters
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(unwritable, '')
      // Readers make a space or a line feed of the last three.
      .replaceAll(/[&<>"'\t\n\r]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
  );
}
