// Start: the words and the code of the first page at the same time, then the page, then what can wait.
import { mount } from 'svelte';
import App from './App.svelte';
import { startLanguage } from './i18n/index.svelte';
import { startRouter } from './router/router.svelte';
import { startSession } from './session.svelte';
import { paintFrame } from './theme.svelte';
import './styles/base.css';

async function start(): Promise<void> {
  void startSession();
  await Promise.all([startLanguage(), startRouter()]);
  const target = document.getElementById('app');
  if (!target) return;
  // The readable page that the server wrote for those without scripts makes room.
  target.replaceChildren();
  mount(App, { target });
  paintFrame();
  if (import.meta.env.PROD) void import('./service-worker/register').then((m) => m.registerServiceWorker());
}

void start();
