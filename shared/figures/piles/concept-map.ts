import type { FigureTable } from '../figure-table.ts';
import type { Scene, Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { textWidth, wrapped } from '../text-width.ts';
import type { FigureOptions, FigureTheme } from '../theme.ts';
import { filled, LIGHT, PRINT_SIZE } from '../theme.ts';
import { roundedOutline } from './hull.ts';
import { distanceTo, freePlace, type PlacedBox } from './label-places.ts';
import { numberedPoints } from './numbered-points.ts';
import type { PileWords } from './pile-words.ts';

/** A map of cards, near where people put them together, in clusters with names. */
export type ConceptMapFigure = {
  readonly points: readonly {
    readonly number: number;
    readonly text: string;
    /** Place of its cluster in the list. */
    readonly cluster: number;
    /** Any units; only how they lie to one another counts. */
    readonly x: number;
    readonly y: number;
    readonly bridging: number;
  }[];
  /** Names; an empty one is not given yet. */
  readonly clusters: readonly string[];
};

type Size = { readonly width: number; readonly text: number };

/**
 * The map: a dot a card, an outline a cluster, and the clusters' names where nothing else stands.
 *
 * Both axes have one scale, as distances are what it tells. A name that finds no room on the map stands beneath it;
 * a line leads from each name to what it names.
 */
export function conceptMapScene(figure: ConceptMapFigure, words: PileWords, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const size = options?.size ?? PRINT_SIZE;
  const { width, text } = size;
  const height = Math.round(Math.min(size.height ?? Infinity, width * (width < text * 36 ? 1 : 0.6)));
  const margin = text * 1.7;
  const room = { x: text * 0.3, y: text * 0.3, width: width - text * 0.6, height: height - text * 0.6 };
  const placed = onCanvas(
    figure,
    {
      ...room,
      x: margin,
      y: margin,
      width: width - margin * 2,
      height: height - margin * 2,
    },
    text * 1.5,
  );
  const groups = figure.clusters.map((label, cluster) => ({
    label: label === '' ? filled(words.unnamed, { number: cluster + 1 }) : label,
    spots: placed.filter((_, index) => figure.points[index]?.cluster === cluster),
  }));
  const outlines: Shape[] = groups
    .filter(({ spots }) => spots.length > 0)
    .map(({ spots }) => ({
      kind: 'path',
      d: roundedOutline(
        spots.map(({ x, y }) => [x, y]),
        text * 1.3,
      ),
      fill: theme.name === 'print' ? 'none' : theme.tint,
      stroke: theme.accent,
      strokeWidth: Math.max(1, text / 14),
    }));
  const dots = placed.map(({ x, y }) => {
    const radius = text * 0.34;
    return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
  });
  const names = namesPlaced(groups, { room, dots, size, below: height });
  const points = numberedPoints(placed, { text, theme, room, keepFree: names.map(({ box }) => box) });
  return {
    width,
    height: Math.ceil(Math.max(height, ...names.map(({ box }) => box.y + box.height + text * 0.4))),
    background: theme.surface,
    shapes: [
      ...outlines,
      ...names.flatMap((name) => leader(name, theme)),
      ...points.shapes,
      ...names.flatMap((name) => written(name, size, theme)),
    ],
  };
}

function onCanvas(
  { points }: ConceptMapFigure,
  room: PlacedBox,
  least: number,
): readonly { readonly number: number; readonly x: number; readonly y: number }[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(room.width / Math.max(1e-9, right - left), room.height / Math.max(1e-9, high - low));
  const [midX, midY] = [(left + right) / 2, (low + high) / 2];
  return keptApart(
    points.map(({ number, x, y }) => ({
      number,
      x: room.x + room.width / 2 + (x - midX) * scale,
      y: room.y + room.height / 2 - (y - midY) * scale,
    })),
    room,
    least,
  );
}

/** Cards that everybody put together lie on one spot: they are drawn side by side, so that each is seen. */
function keptApart<Spot extends { readonly x: number; readonly y: number }>(
  spots: readonly Spot[],
  room: PlacedBox,
  least: number,
): readonly Spot[] {
  const now = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 40; round += 1) {
    let moved = false;
    for (const [i, one] of now.entries()) {
      for (const [j, other] of now.entries()) {
        if (j <= i) continue;
        const away = Math.hypot(other.x - one.x, other.y - one.y);
        if (away >= least) continue;
        moved = true;
        // On the very same spot, each goes its own way.
        const angle = away < 1e-6 ? i + j * 2.4 : Math.atan2(other.y - one.y, other.x - one.x);
        const push = (least - away) / 2;
        one.x -= Math.cos(angle) * push;
        one.y -= Math.sin(angle) * push;
        other.x += Math.cos(angle) * push;
        other.y += Math.sin(angle) * push;
      }
    }
    for (const spot of now) {
      spot.x = Math.min(Math.max(spot.x, room.x), room.x + room.width);
      spot.y = Math.min(Math.max(spot.y, room.y), room.y + room.height);
    }
    if (!moved) break;
  }
  return spots.map((spot, index) => ({ ...spot, ...now[index] }));
}

type Named = {
  readonly lines: readonly string[];
  readonly box: PlacedBox;
  /** The nearest card of its cluster. */
  readonly to: { readonly x: number; readonly y: number };
};

function namesPlaced(
  groups: readonly {
    readonly label: string;
    readonly spots: readonly { readonly x: number; readonly y: number }[];
  }[],
  at: {
    readonly room: PlacedBox;
    readonly dots: readonly PlacedBox[];
    readonly size: Size;
    readonly below: number;
  },
): readonly Named[] {
  const { room, dots, size, below } = at;
  const { text, width } = size;
  const taken: PlacedBox[] = [...dots];
  // With many clusters their names are narrower and shorter.
  const isCrowded = groups.length > 9;
  const column = Math.min(width - text * 2, Math.max(text * 9, width * (isCrowded ? 0.19 : 0.24)));
  const gap = text * 0.5;
  let row = { x: room.x, y: below, height: 0 };
  // What finds no room on the map stands in rows under it.
  const beneath = (box: { readonly width: number; readonly height: number }): PlacedBox => {
    if (row.x + box.width > room.x + room.width) row = { x: room.x, y: row.y + row.height + gap, height: 0 };
    const place = { ...box, x: row.x, y: row.y };
    row = { x: row.x + box.width + gap, y: row.y, height: Math.max(row.height, box.height) };
    return place;
  };
  const named: Named[] = [];
  // The largest clusters first: they have the least choice.
  for (const { label, spots } of groups.toSorted((a, b) => b.spots.length - a.spots.length)) {
    if (spots.length === 0) continue;
    const lines = wrapped(label, text * 1.12, column, isCrowded ? 2 : 3);
    const box = {
      width: Math.min(
        column + text,
        Math.max(...lines.map((line) => textWidth(line, text * 1.12, true))) + text * 0.9,
      ),
      height: lines.length * text * 1.25 + text * 0.4,
    };
    const strangers = groups.filter((group) => group.spots !== spots).flatMap((group) => group.spots);
    const nearest = (at: PlacedBox, all: typeof spots): number =>
      Math.min(Infinity, ...all.map((spot) => distanceTo(at, spot)));
    const free = freePlace(box, room, {
      taken,
      step: text * 0.7,
      // Near its own cards, and not as near to others', or it would seem to name those.
      cost: (at) => {
        const own = nearest(at, spots);
        const near = nearest(at, strangers);
        return own + Math.max(0, own - near + text * 1.5) * 3;
      },
    });
    const place = free ?? beneath(box);
    taken.push(place);
    const [first] = spots;
    const to = spots.reduce(
      (near, spot) => (distanceTo(place, spot) < distanceTo(place, near) ? spot : near),
      first ?? { x: place.x, y: place.y },
    );
    named.push({ lines, box: place, to });
  }
  return named;
}

function leader({ box, to }: Named, theme: FigureTheme): Shape[] {
  const from = {
    x: Math.min(Math.max(to.x, box.x), box.x + box.width),
    y: to.y < box.y ? box.y : to.y > box.y + box.height ? box.y + box.height : to.y,
  };
  return [
    {
      kind: 'line',
      x1: rounded(from.x),
      y1: rounded(from.y),
      x2: rounded(to.x),
      y2: rounded(to.y),
      stroke: theme.accent,
      strokeWidth: 1.5,
    },
  ];
}

function written({ lines, box }: Named, { text }: Size, theme: FigureTheme): Shape[] {
  return [
    {
      kind: 'rect',
      x: rounded(box.x),
      y: rounded(box.y),
      width: rounded(box.width),
      height: rounded(box.height),
      fill: theme.surface,
      stroke: theme.hairline,
      strokeWidth: 1,
    },
    ...lines.map((line, index): Shape => ({
      kind: 'text',
      x: rounded(box.x + box.width / 2),
      y: rounded(box.y + text * (1.15 + index * 1.25)),
      text: line,
      size: text,
      anchor: 'middle',
      fill: theme.ink,
      bold: true,
      voice: 'room',
    })),
  ];
}

/** The same figure in words: each cluster with the numbers of its cards. */
export function describeConceptMap(figure: ConceptMapFigure, words: PileWords): string {
  return [
    filled(words.mapOf, { cards: figure.points.length, clusters: figure.clusters.length }),
    ...figure.clusters.map((label, cluster) => {
      const own = figure.points.filter((point) => point.cluster === cluster).map(({ number }) => number);
      return `${nameOf(label, cluster, words)}: ${own.join(', ')}.`;
    }),
  ].join(' ');
}

function nameOf(label: string, cluster: number, words: PileWords): string {
  return label === '' ? filled(words.unnamed, { number: cluster + 1 }) : label;
}

/** The numbers behind the figure. */
export function tableOfConceptMap(figure: ConceptMapFigure, words: PileWords): FigureTable {
  const rows = figure.clusters.flatMap((label, cluster) =>
    figure.points
      .filter((point) => point.cluster === cluster)
      .map(({ number, text, bridging }) => [
        nameOf(label, cluster, words),
        String(number),
        text,
        bridging.toFixed(2),
      ]),
  );
  return {
    columns: [
      { label: words.cluster, align: 'start' },
      { label: words.card, align: 'end' },
      { label: words.cards, align: 'start' },
      { label: words.bridging, align: 'end' },
    ],
    rows,
  };
}
