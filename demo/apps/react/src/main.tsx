import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../shared/app.css';
import { App } from './app.tsx';
import './consent.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
