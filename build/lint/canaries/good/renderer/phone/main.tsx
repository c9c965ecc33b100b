import { createRoot } from 'react-dom/client';
import { chairs } from '../../shared/domain/seats.ts';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<p>{chairs(2)}</p>);
