import { createRoot } from 'react-dom/client';
import '../../../../ui/fonts.css';
import '../../../../ui/tokens.css';
import '../../../../ui/base.css';
import { languageOf } from '../../../../../shared/i18n/language.ts';
import { AriaLanguageProvider } from '../../../../ui/language/AriaLanguageProvider.tsx';
import { startSurface } from '../../../../ui/start-surface.ts';
import { scenes } from './scenes.tsx';

const query = new URLSearchParams(location.search);
const language = languageOf(query.get('lang') ?? 'en') ?? 'en';
const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
startSurface(query.get('surface') === 'phone' ? 'phone' : 'console');
const scene = scenes[query.get('scene') ?? ''];
createRoot(element).render(
  <AriaLanguageProvider language={language}>
    {scene === undefined ? (
      <main>
        <h1>Gallery of the editor</h1>
        <ul>
          {Object.keys(scenes).map((name) => (
            <li key={name}>
              <a href={`?scene=${name}`}>{name}</a> · <a href={`?scene=${name}&lang=fr`}>français</a>
            </li>
          ))}
        </ul>
      </main>
    ) : (
      scene(query)
    )}
  </AriaLanguageProvider>,
);
