import type { FrameworkContent, FrameworkElement, Relation } from '../../shared/domain/model/framework.ts';
import { nothing } from '../../shared/framework/lines.ts';
import { emptyFramework } from '../../shared/framework/empty.ts';
import { workedExample } from './worked-example.ts';

export function anElement(id: string, more: Partial<FrameworkElement> = {}): FrameworkElement {
  return {
    id,
    kind: 'element',
    label: `Element ${id}`,
    description: '',
    level: null,
    standing: null,
    status: 'draft',
    from: { ...nothing, other: { basis: 'own', locator: '' } },
    editorial: null,
    ...more,
  };
}

export function aRelation(source: string, target: string, more: Partial<Relation> = {}): Relation {
  return {
    id: `${source}-${target}`,
    source,
    type: 'leads-to',
    target,
    label: '',
    directed: true,
    strength: null,
    status: 'draft',
    from: nothing,
    editorial: null,
    ...more,
  };
}

export function aFramework(parts: Partial<FrameworkContent>): FrameworkContent {
  return { ...emptyFramework, ...parts };
}

/** The framework of the worked example, as its import brings it. */
export function exampleFramework(): FrameworkContent {
  const { draft } = workedExample().framework;
  if (draft === null) throw new Error('the worked example has a framework');
  return draft;
}
