import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import './phone.css';
import { connect } from '../client/client.ts';
import { ClientProvider } from '../client/hooks.tsx';
import { Arrivals } from '../client/moving/arrivals.ts';
import { DeviceNotes } from '../features/device/notes.ts';
import { NotesProvider } from '../features/device/use-note.tsx';
import { pageSessions, SessionsProvider } from '../features/documents/opening/sessions-context.tsx';
import { ArrivalsProvider } from '../features/moving/arrivals-context.tsx';
import { startSurface } from '../ui/start-surface.ts';
import { PhoneApp } from './PhoneApp.tsx';
import { applyTextSize } from './text-size.ts';

startSurface('phone');
const client = connect({ surface: 'phone' });
const notes = new DeviceNotes(client.storage);
applyTextSize(notes.get('textSize'));
const sessions = pageSessions('phone', client.storage);

const arrivals = new Arrivals();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <ClientProvider client={client}>
    <NotesProvider notes={notes}>
      <SessionsProvider sessions={sessions}>
        <ArrivalsProvider arrivals={arrivals}>
          <PhoneApp />
        </ArrivalsProvider>
      </SessionsProvider>
    </NotesProvider>
  </ClientProvider>,
);
