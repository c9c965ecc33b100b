import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { connect } from '../client/client.ts';
import { ClientProvider } from '../client/hooks.tsx';
import { Arrivals } from '../client/moving/arrivals.ts';
import { pageSessions, SessionsProvider } from '../features/documents/opening/sessions-context.tsx';
import { ArrivalsProvider } from '../features/moving/arrivals-context.tsx';
import { startSurface } from '../ui/start-surface.ts';
import { DeskApp } from './DeskApp.tsx';

startSurface('desk');
const client = connect({ surface: 'desk' });
const sessions = pageSessions('desk', client.storage);
const arrivals = new Arrivals();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <ClientProvider client={client}>
    <SessionsProvider sessions={sessions}>
      <ArrivalsProvider arrivals={arrivals}>
        <DeskApp />
      </ArrivalsProvider>
    </SessionsProvider>
  </ClientProvider>,
);
