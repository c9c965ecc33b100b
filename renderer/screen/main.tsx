import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { connect } from '../client/client.ts';
import { ClientProvider } from '../client/hooks.tsx';
import { startSurface } from '../ui/start-surface.ts';
import { pairByAddress } from './pair.ts';
import { ScreenPage } from './ScreenPage.tsx';

startSurface('screen');
const client = connect({ surface: 'screen' });
pairByAddress(client);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <ClientProvider client={client}>
    <ScreenPage />
  </ClientProvider>,
);
