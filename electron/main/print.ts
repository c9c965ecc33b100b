import { writeFile } from 'node:fs/promises';
import type { PrintAnswer, PrintRequest } from '../../shared/contract/shell.ts';
import { pageOf } from './origin.ts';
import type { ShellElectron } from './shell-electron.ts';
import { PAPER, PARTITIONS, newWindow } from './windows.ts';

/**
 * Writes a page of the host as a tagged A4 PDF where the person says.
 *
 * Asks for the place first; then a hidden window, with the console's cookie,
 * loads the page and prints it. Never throws.
 */
export async function printPage(
  electron: Pick<ShellElectron, 'BrowserWindow' | 'dialog'>,
  origin: string | undefined,
  request: PrintRequest,
): Promise<PrintAnswer> {
  const url = origin === undefined ? undefined : pageOf(origin, request.path);
  if (url === undefined) return { ok: false, reason: 'bad-request' };
  const { canceled, filePath } = await electron.dialog.showSaveDialog({
    title: 'Save as PDF',
    defaultPath: pdfName(request.suggestedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return { ok: false, reason: 'cancelled' };
  let pdf: Buffer;
  const window = newWindow(electron, PARTITIONS.console, {
    title: 'Baraza',
    show: false,
    backgroundColor: PAPER.light,
  });
  try {
    await window.loadURL(url);
    pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch {
    return { ok: false, reason: 'page-failed' };
  } finally {
    window.destroy();
  }
  try {
    await writeFile(filePath, pdf);
  } catch {
    return { ok: false, reason: 'not-written' };
  }
  return { ok: true, file: filePath };
}

/** A file name that every system takes. */
function pdfName(suggested: string): string {
  const name = suggested
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 120);
  return `${name === '' ? 'Baraza' : name.replace(/\.pdf$/i, '')}.pdf`;
}
