// Everything around translations that is drawn, fetched together.
export { default as Term } from './Term.svelte';
export { default as TranslateControl } from './TranslateControl.svelte';
export { default as TranslateThread } from './TranslateThread.svelte';
export { default as OriginalText } from './OriginalText.svelte';
export { newsOf } from './words-about';
