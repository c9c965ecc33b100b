import type { DiagramSpec } from '../domain/model/framework.ts';
import { isFrameworkId } from './framework-shape.ts';

const most = 2000;

type Raw = Readonly<Record<string, unknown>>;

/** What a drawing shows, out of whatever a peer wrote; null where its type is none. Lists keep what are ids. */
export function readSpec(raw: unknown): DiagramSpec | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const spec = raw as Raw;
  const ids = (name: string): readonly string[] => idsIn(spec[name]);
  switch (spec['type']) {
    case 'nested':
      return { type: 'nested', layers: ids('layers'), outside: ids('outside'), overlay: ids('overlay') };
    case 'layers':
      return { type: 'layers', layers: ids('layers'), relations: ids('relations') };
    case 'cycle': {
      const { centre, clockwise } = spec;
      return {
        type: 'cycle',
        steps: ids('steps'),
        centre: isFrameworkId(centre) ? centre : null,
        clockwise: typeof clockwise === 'boolean' ? clockwise : true,
      };
    }
    case 'matrix':
      return isFrameworkId(spec['matrix']) ? { type: 'matrix', matrix: spec['matrix'] } : null;
    case 'theory-of-change':
      return {
        type: 'theory-of-change',
        stages: listIn(spec['stages']).flatMap((stage) => {
          const { id, elements, indicators } = (stage ?? {}) as Raw;
          return isFrameworkId(id) ? [{ id, elements: idsIn(elements), indicators: idsIn(indicators) }] : [];
        }),
        assumptions: ids('assumptions'),
        relations: ids('relations'),
      };
    case 'drivers':
      return {
        type: 'drivers',
        columns: listIn(spec['columns']).map(idsIn),
        relations: ids('relations'),
        indicators: pairsIn(spec['indicators']),
      };
    case 'house':
      return isFrameworkId(spec['roof'])
        ? {
            type: 'house',
            roof: spec['roof'],
            pillars: ids('pillars'),
            floors: ids('floors'),
            foundation: ids('foundation'),
          }
        : null;
    case 'stakeholders':
      return { type: 'stakeholders', actors: ids('actors') };
    case 'concepts':
      return { type: 'concepts', elements: ids('elements'), relations: ids('relations') };
    default:
      return null;
  }
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, most) : [];
}

function idsIn(value: unknown): readonly string[] {
  return listIn(value).filter(isFrameworkId);
}

function pairsIn(value: unknown): { readonly [element: string]: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value as Raw).filter(
      (entry): entry is [string, string] => isFrameworkId(entry[0]) && isFrameworkId(entry[1]),
    ),
  );
}
