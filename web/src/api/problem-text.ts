// A sentence for every problem: the server's own words where there are some, else ours.
import { t } from '../i18n/index.svelte';
import { ApiProblem } from './problem';

export function problemText(error: unknown): string {
  if (!(error instanceof ApiProblem)) return t('problem-unexpected');
  if (error.isOffline) return t('problem-offline');
  if (error.detail) return error.detail;
  if (error.status === 404 || error.status === 410) return t('problem-not-found');
  if (error.status === 401) return t('problem-signed-out');
  if (error.status === 403) return t('problem-forbidden');
  if (error.status === 429 || error.status === 503) return t('problem-busy');
  return t('problem-unexpected');
}
