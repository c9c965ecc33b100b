import styles from './report.module.css';

let frame: HTMLIFrameElement | null = null;

/**
 * Prints a page of the host with the browser's own print window.
 *
 * Out of a frame that nobody sees, and not out of a new tab: a document takes seconds to make, and a tab that opens
 * so long after the press is stopped as a pop-up. Resolves when the print window was asked for; `false` where the
 * host gave no page.
 */
export function printPage(href: string, title: string): Promise<boolean> {
  frame?.remove();
  const made = document.createElement('iframe');
  frame = made;
  made.className = styles['printed'] ?? '';
  made.title = title;
  made.tabIndex = -1;
  made.setAttribute('aria-hidden', 'true');
  made.src = href;
  return new Promise((resolve) => {
    made.addEventListener('load', () => {
      const page = made.contentDocument;
      const isThere = page !== null && page.querySelector('main, article, h1') !== null;
      if (isThere) made.contentWindow?.print();
      resolve(isThere);
    });
    document.body.append(made);
  });
}
