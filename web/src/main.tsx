import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import './panes/panes.css';
import './evidence/evidence.css';
import './result/result.css';
import './notices/notices.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Playground />);
