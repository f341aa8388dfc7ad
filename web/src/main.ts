// Start: the language first (nothing can be drawn without words), then the first page, then everything that
// can wait.
import { mount } from 'svelte';
import App from './App.svelte';
import { startLanguage } from './i18n/index.svelte';
import { startRouter } from './router/router.svelte';
import { startSession } from './session.svelte';
import { paintFrame } from './theme.svelte';
import './styles/base.css';

async function start(): Promise<void> {
  void startSession();
  await startLanguage();
  await startRouter();
  const target = document.getElementById('app');
  if (!target) return;
  // The readable page that the server wrote for those without scripts makes room.
  target.replaceChildren();
  mount(App, { target });
  paintFrame();
  if (import.meta.env.PROD) void import('./service-worker/register').then((m) => m.registerServiceWorker());
}

void start();
