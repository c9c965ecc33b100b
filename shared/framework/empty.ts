import type { FrameworkContent } from '../domain/model/framework.ts';

/** A framework in which nothing was written yet. */
export const emptyFramework: FrameworkContent = {
  elements: [],
  relations: [],
  matrices: [],
  diagrams: [],
  glossary: [],
  principles: [],
  recommendations: [],
  indicators: [],
  actions: [],
  layout: {},
};
