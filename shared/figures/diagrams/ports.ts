import type { Point } from './arrows.ts';
import type { DiagramBox, DiagramLink } from './drawing.ts';
import type { GraphLayout, Spot } from './layered-layout.ts';

type End = 'source' | 'target';

/** Where on its side of a box each link begins or ends: from -1 to 1, 0 in the middle. */
type Ports = ReadonlyMap<string, number>;

interface Around {
  readonly ports: Ports;
  readonly layout: GraphLayout;
  readonly flow: 'down' | 'across';
  readonly point: (spot: Spot) => Point;
  /** How far from the box the line ends: room for its head. */
  readonly away: number;
}

const key = (link: DiagramLink, end: End): string => `${link.id} ${end}`;

/** Links that leave one side of a box share it, in the order of where they go, so that they do not cross there. */
export function portsOf(links: readonly DiagramLink[], layout: GraphLayout): Ports {
  const sides = new Map<string, { readonly name: string; readonly across: number }[]>();
  const across = (id: string): number => layout.nodes.get(id)?.across ?? 0;
  for (const link of links) {
    const bends = layout.bends.get(link.id) ?? [];
    const ends = [
      { end: 'source', node: link.source, next: bends[0]?.across ?? across(link.target) },
      { end: 'target', node: link.target, next: bends.at(-1)?.across ?? across(link.source) },
    ] as const;
    for (const { end, node, next } of ends) {
      const side = `${node} ${isAhead(link, end, layout) ? 'ahead' : 'behind'}`;
      sides.set(side, [...(sides.get(side) ?? []), { name: key(link, end), across: next }]);
    }
  }
  const ports = new Map<string, number>();
  for (const side of sides.values()) {
    const inOrder = side.toSorted((one, other) => one.across - other.across);
    for (const [index, { name }] of inOrder.entries())
      ports.set(name, inOrder.length === 1 ? 0 : (2 * index) / (inOrder.length - 1) - 1);
  }
  return ports;
}

/** Whether a link leaves this end towards the later ranks. */
function isAhead(link: DiagramLink, end: End, layout: GraphLayout): boolean {
  const along = (id: string): number => layout.nodes.get(id)?.along ?? 0;
  const leads = along(link.target) >= along(link.source);
  return end === 'source' ? leads : !leads;
}

/** A link's first points at one of its ends: on the side of the box, then straight to where its rank ends. */
export function leaving(box: DiagramBox, link: DiagramLink, end: End, around: Around): readonly Point[] {
  const { ports, layout, flow, point, away } = around;
  const port = ports.get(key(link, end)) ?? 0;
  const ahead = isAhead(link, end, layout) ? 1 : -1;
  const band = layout.bands.get(end === 'source' ? link.source : link.target);
  const edge = point({ along: (ahead === 1 ? band?.to : band?.from) ?? 0, across: 0 });
  if (flow === 'down') {
    const x = box.x + box.width / 2 + port * box.width * 0.3;
    const y = ahead === 1 ? box.y + box.height + away : box.y - away;
    return [
      { x, y },
      { x, y: ahead === 1 ? Math.max(y, edge.y + away) : Math.min(y, edge.y - away) },
    ];
  }
  const y = box.y + box.height / 2 + port * box.height * 0.3;
  const x = ahead === 1 ? box.x + box.width + away : box.x - away;
  return [
    { x, y },
    { x: ahead === 1 ? Math.max(x, edge.x + away) : Math.min(x, edge.x - away), y },
  ];
}
