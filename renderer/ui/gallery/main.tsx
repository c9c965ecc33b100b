import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import '../tokens.css';
import '../base.css';
import { languageOf } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { startSurface } from '../start-surface.ts';
import type { Surface } from '../start-surface.ts';

interface Scene {
  readonly surface: Surface;
  /** Loaded apart, so that a phone's scene loads only what a phone would. */
  readonly load: () => Promise<(language: Language) => ReactNode>;
}

const scenes: Readonly<Record<string, Scene>> = {
  live: { surface: 'console', load: async () => (await import('./LiveScene.tsx')).liveScene },
  material: { surface: 'console', load: async () => (await import('./MaterialScene.tsx')).materialScene },
  controls: { surface: 'console', load: async () => (await import('./ControlsScene.tsx')).controlsScene },
  desk: { surface: 'desk', load: async () => (await import('./DeskScene.tsx')).deskScene },
  join: { surface: 'phone', load: async () => (await import('./PhoneScenes.tsx')).joinScene },
  collect: { surface: 'phone', load: async () => (await import('./PhoneScenes.tsx')).collectScene },
  ballot: { surface: 'phone', load: async () => (await import('./PhoneScenes.tsx')).ballotScene },
  seat: { surface: 'phone', load: async () => (await import('./PhoneScenes.tsx')).seatScene },
  prompt: { surface: 'screen', load: async () => (await import('./ScreenScenes.tsx')).promptScene },
  result: { surface: 'screen', load: async () => (await import('./ScreenScenes.tsx')).resultScene },
  statement: { surface: 'screen', load: async () => (await import('./ScreenScenes.tsx')).statementScene },
  welcome: { surface: 'screen', load: async () => (await import('./ScreenScenes.tsx')).welcomeScene },
};

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('lang') ?? 'en') ?? 'en';
const scene = scenes[query.get('scene') ?? ''];
const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);

if (scene === undefined) {
  startSurface('desk');
  root.render(
    <main>
      <h1>Gallery</h1>
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?scene=${name}`}>{name}</a> · <a href={`?scene=${name}&lang=fr`}>français</a> ·{' '}
            <a href={`?scene=${name}&lang=ar`}>العربية</a>
          </li>
        ))}
      </ul>
    </main>,
  );
} else {
  startSurface(scene.surface);
  if (scene.surface !== 'phone') await import('../fonts.css');
  root.render((await scene.load())(language));
}
