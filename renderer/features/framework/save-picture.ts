interface Named {
  readonly title: string;
  /** What a screen reader says instead. */
  readonly label: string;
}

const namespace = 'http://www.w3.org/2000/svg';
/** Pixels a unit: sharp on a projector and in print. */
const density = 3;
/** Canvases larger than this are refused by browsers. */
const mostPixels = 8000;

/** Saves a drawing as it stands on the page as an SVG file, with its title and its words for who cannot see it. */
export function saveSvg(svg: SVGSVGElement | null, named: Named): void {
  if (svg === null) return;
  saveFile(new Blob([markupOf(svg, named, '')], { type: 'image/svg+xml' }), `${named.title}.svg`);
}

/** The same as a picture; the fonts that it needs are put into it, as pictures load none. */
export async function savePng(svg: SVGSVGElement | null, named: Named): Promise<void> {
  if (svg === null) return;
  const { width, height } = svg.viewBox.baseVal;
  const markup = markupOf(svg, named, await fontsFor(svg.textContent ?? ''));
  const image = new Image();
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  image.src = address;
  await image.decode();
  const scale = Math.min(density, mostPixels / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  canvas.toBlob((blob) => {
    if (blob !== null) saveFile(blob, `${named.title}.png`);
  }, 'image/png');
}

function markupOf(svg: SVGSVGElement, { title, label }: Named, style: string): string {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const head: readonly (readonly [string, string])[] = [
    ['title', title],
    ['desc', label],
    ...(style === '' ? [] : [['style', style] as const]),
  ];
  for (const [name, text] of head.toReversed()) {
    const element = document.createElementNS(namespace, name);
    element.textContent = text;
    copy.prepend(element);
  }
  return new XMLSerializer().serializeToString(copy);
}

/** The faces of the page's own fonts that hold letters of a text, each with its file inside. */
async function fontsFor(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter((rule) => /Sans 3|Naskh/u.test(rule.style.getPropertyValue('font-family')))
    .filter((rule) => rule.style.getPropertyValue('font-style') !== 'italic')
    .filter((rule) => holds(rule.style.getPropertyValue('unicode-range'), letters));
  const rules = await Promise.all(
    faces.map(async (rule) => {
      const address = /url\("?([^")]+)"?\)/u.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address === undefined) return '';
      const file = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
      const family = rule.style.getPropertyValue('font-family');
      return `@font-face{font-family:${family};font-weight:200 900;src:url(${await dataAddress(await file.blob())})}`;
    }),
  );
  return rules.join('');
}

/** Whether a `unicode-range` holds one of the letters; without one it holds all. */
function holds(range: string, letters: readonly number[]): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [from = '', to] = part.trim().replace(/^u\+/iu, '').split('-');
    const low = Number.parseInt(from.replaceAll('?', '0'), 16);
    const high = Number.parseInt((to ?? from).replaceAll('?', 'F'), 16);
    return letters.some((letter) => letter >= low && letter <= high);
  });
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('A font could not be read.')));
    reader.readAsDataURL(blob);
  });
}

/** Saves a file as the browser saves downloads. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name.replaceAll(/[<>:"/\\|?*]/gu, ' ');
  link.click();
  URL.revokeObjectURL(link.href);
}
