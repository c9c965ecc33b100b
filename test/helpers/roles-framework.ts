import type { FrameworkContent } from '../../shared/domain/model/framework.ts';
import { frameworkTemplate } from '../../shared/framework/templates.ts';

/** The roles matrix of the template, every other cell with something in it. */
export function rolesFramework(): FrameworkContent {
  const content = frameworkTemplate('roles', 'en');
  return {
    ...content,
    matrices: content.matrices.map((matrix) => ({
      ...matrix,
      cells: matrix.cells.map((cell, index) =>
        index % 2 === 0 ? { ...cell, items: [`Does task ${index}`, `Reports on ${index}`] } : cell,
      ),
    })),
  };
}
