import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './frame/style.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { styleNonce } from './frame/style-nonce';

// The library that keeps a page still behind a dialog adds a style element.
setNonce(styleNonce());
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
