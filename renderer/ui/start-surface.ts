export type Surface = 'console' | 'phone' | 'screen' | 'desk';

/** The id that React Aria looks for before it adds its one inline style element. */
const reactAriaStyleId = 'react-aria-pressable-style';

/**
 * Tells the page which surface it is, which sets its type, density and theme.
 *
 * It also puts React Aria's style marker into the head: its rule stands in base.css instead, because
 * the content policy (`style-src 'self'`) forbids the inline style element that it would add.
 */
export function startSurface(surface: Surface): void {
  document.documentElement.dataset['surface'] = surface;
  if (document.getElementById(reactAriaStyleId) === null) {
    const marker = document.createElement('meta');
    marker.id = reactAriaStyleId;
    document.head.append(marker);
  }
}
