// The parts of asks that come when they are needed, with their words.
import { needWords } from '../../i18n/index.svelte';

async function withWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, needWords('asks')]);
  return loaded;
}

export const loadAskPanel = () => withWords(import('./AskPanel.svelte'));
export const loadAnsweredAsk = () => withWords(import('./AnsweredAsk.svelte'));
export const loadHelpedButton = () => withWords(import('./HelpedButton.svelte'));
export const loadAskFields = () => withWords(import('./AskFields.svelte'));
export const loadStanding = () => withWords(import('./StandingLine.svelte'));
