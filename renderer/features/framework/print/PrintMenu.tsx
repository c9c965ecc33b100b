import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { FrameworkContent, Matrix } from '../../../../shared/domain/model/framework.ts';
import { levelsOfMatrix } from '../../../../shared/framework/levels-of-matrix.ts';
import { headingLabel } from '../../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { useClient } from '../../../client/hooks.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { PrintMatrix, type PrintMatrixProps } from './PrintMatrix.tsx';

interface PrintMenuProps {
  readonly content: FrameworkContent;
  readonly matrix: Matrix;
}

/** Prints a matrix as a whole, each of its levels on a page of its own, or one of them. */
export function PrintMenu({ content, matrix }: PrintMenuProps) {
  const t = useMessages(frameworkMessages);
  const client = useClient();
  const [printed, setPrinted] = useState<Pick<PrintMatrixProps, 'levels' | 'now'> | null>(null);
  const print = (levels: readonly string[] | null): void => setPrinted({ levels, now: client.now() });
  const { areLevels, headings } = levelsOfMatrix(content, matrix);
  const all = headings.map(({ id }) => id);
  return (
    <>
      <Menu
        size="compact"
        icon={Printer}
        label={t('print.label', { matrix: matrix.title })}
        groups={[
          [
            { id: 'whole', label: t('print.whole'), onAction: () => print(null) },
            {
              id: 'each',
              label: t(areLevels ? 'print.levels' : 'print.columns'),
              onAction: () => print(all),
            },
          ],
          headings.map((heading) => ({
            id: `only ${heading.id}`,
            label: t('print.only', { level: headingLabel(content, heading) }),
            onAction: () => print([heading.id]),
          })),
        ]}
      >
        {t('drawing.print')}
      </Menu>
      {printed !== null && (
        <PrintMatrix content={content} matrix={matrix} {...printed} onDone={() => setPrinted(null)} />
      )}
    </>
  );
}
