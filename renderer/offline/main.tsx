/**
 * The page inside a circulated copy: one script and one style, put into an HTML file together with the version's words.
 *
 * It is opened from a file, on whatever device its reader has: it asks nobody for anything, and needs nothing that
 * browsers give to pages from the web alone.
 */
import { createRoot } from 'react-dom/client';
import type { CirculatedCopy } from '../../shared/framework/comment-file.ts';
import { commentingMessages } from '../../shared/i18n/commenting.ts';
import { preferredLanguage } from '../../shared/i18n/language.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { startSurface } from '../ui/start-surface.ts';
import { OfflineCopy } from './OfflineCopy.tsx';

startSurface('phone');

function readCopy(): CirculatedCopy | null {
  try {
    const copy = JSON.parse(document.getElementById('copy')?.textContent ?? '') as CirculatedCopy;
    return copy.format === 'baraza-circulated-framework' ? copy : null;
  } catch {
    // A file may be cut off on its way.
    return null;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('the copy has no #root');
const copy = readCopy();
if (copy === null)
  root.textContent = commentingMessages(preferredLanguage(navigator.languages))('file.broken');
else createRoot(root).render(<OfflineCopy copy={copy} />);
