import makeQrCode from 'qrcode-generator';
import { useMemo } from 'react';
import styles from './QrCode.module.css';

export interface QrCodeProps {
  /** What is encoded: an address or a Wi-Fi card. */
  readonly text: string;
  /** Read out instead of the picture: "QR code of the meeting's page". */
  readonly label: string;
  /** Edge length with the quiet zone, in CSS pixels; without it the code fills its parent's width. */
  readonly size?: number;
  /** Words under the code. */
  readonly caption?: string;
}

/** Modules of light border that the standard asks for. */
const quietZone = 4;

/** A QR code drawn here, dark on white in every theme, with medium error correction. */
export function QrCode({ text, label, size, caption }: QrCodeProps) {
  const { path, edge } = useMemo(() => drawing(text), [text]);
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['code']}
        viewBox={`0 0 ${edge} ${edge}`}
        width={size ?? '100%'}
        height={size}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <rect width={edge} height={edge} fill="#fff" />
        <path d={path} fill="#1b2421" />
      </svg>
      {caption !== undefined && <figcaption className={styles['caption']}>{caption}</figcaption>}
    </figure>
  );
}

/** One path of horizontal runs of dark modules, and the edge length in modules with the quiet zone. */
function drawing(text: string): { path: string; edge: number } {
  const code = makeQrCode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < count && code.isDark(row, column + 1)) column += 1;
      const run = column - start + 1;
      path += `M${start + quietZone} ${row + quietZone}h${run}v1h-${run}z`;
    }
  }
  return { path, edge: count + 2 * quietZone };
}
