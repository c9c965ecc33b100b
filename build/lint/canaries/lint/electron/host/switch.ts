/** Forgets one state. */
export function word(state: 'open' | 'stopped' | 'counted'): string {
  switch (state) {
    case 'open':
      return 'Open';
    case 'stopped':
      return 'Stopped';
  }
  return '';
}
