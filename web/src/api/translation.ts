// What members wrote, in the reader's language: translations, known words, the reader's choices, what they think
// of a translation. The shapes are written out here until the server's description has them.
import { get, patch, post } from './client';
import type { Id } from './types';

export type TranslatedKind = 'note' | 'comment' | 'member';
export interface TextOf {
  kind: TranslatedKind;
  id: Id;
}

export type Outcome = 'translated' | 'partly' | 'word_help' | 'original';
export type Reason =
  | 'no_language'
  | 'unknown_language'
  | 'same_language'
  | 'no_engine'
  | 'engine_down'
  | 'timed_out'
  | 'engine_failed'
  | 'busy'
  | 'site_budget_spent'
  | 'member_budget_spent'
  | 'quota_spent'
  | 'too_long'
  | 'too_few_words_known'
  | 'spans'
  | 'length'
  | 'script'
  | 'copy'
  | 'repetition'
  | 'added';

/** The pieces of a part are its text, one after the other. */
export type TranslatedPiece =
  | { kind: 'text'; text: string; translated: boolean }
  | { kind: 'kept'; span: string; text: string }
  /** `label` is shown in place of `text`; the way leads to the topic in `text`. */
  | { kind: 'topic'; text: string; label: string | null };

export interface TranslatedPart {
  /** title, body, card, bio, text, or alt-0 and so on. */
  field: string;
  outcome: Outcome;
  reason: Reason | null;
  pieces: TranslatedPiece[];
  original: string;
}

/** A word of the original text of a field; `start` and `end` count as JavaScript does. */
export interface KnownWord {
  field: string;
  start: number;
  end: number;
  term: string;
  kind: 'slang' | 'phrase';
  meaning: string;
  register: 'neutral' | 'casual' | 'rude' | 'may_offend' | null;
}

export interface Translated extends TextOf {
  from: string;
  to: string;
  /** The least good of its parts. */
  outcome: Outcome;
  reason: Reason | null;
  engines: string[];
  parts: TranslatedPart[];
  words: KnownWord[];
}

export interface WordsOf extends TextOf {
  words: KnownWord[];
}

export interface LanguagePair {
  from: string;
  to: string;
  through: string | null;
  engine: string;
  offline: boolean;
}
export interface Engine {
  name: string;
  kind: 'conversion' | 'local' | 'remote' | 'word_help';
  is_well: boolean;
}
export interface TranslationOffer {
  pairs: LanguagePair[];
  engines: Engine[];
}

export interface TranslationChoices {
  automatic: boolean;
  side_by_side: boolean;
  /** Languages that are never translated without being asked. */
  never: string[];
  /** The member's languages; they are set in the profile. */
  reads: string[];
}
export type TranslationChanges = Partial<Omit<TranslationChoices, 'reads'>>;

export interface TranslationOpinion extends TextOf {
  field: string;
  to: string;
  helpful: boolean;
  better: string | null;
}

interface Asked {
  to?: string;
  items: TextOf[];
}

/** In the order of `items`; null for what the viewer can't see. */
export const translate = (body: Asked, signal?: AbortSignal) => post('/v1/translations', { body, signal });
export const words = (body: Asked, signal?: AbortSignal) => post('/v1/words', { body, signal });
export const offer = () => get('/v1/translations');
export const choices = () => get('/v1/me/translation');
export const change = (body: TranslationChanges) => patch('/v1/me/translation', { body });
export const opine = (body: TranslationOpinion) => post('/v1/translations/feedback', { body });

interface Json<T> {
  content: { 'application/json': T };
}
declare module './schema' {
  interface paths {
    '/v1/translations': {
      get: { responses: { 200: Json<TranslationOffer> } };
      post: { requestBody: Json<Asked>; responses: { 200: Json<{ items: (Translated | null)[] }> } };
      put?: never;
      patch?: never;
      delete?: never;
    };
    '/v1/words': {
      get?: never;
      post: { requestBody: Json<Asked>; responses: { 200: Json<{ items: (WordsOf | null)[] }> } };
      put?: never;
      patch?: never;
      delete?: never;
    };
    '/v1/me/translation': {
      get: { responses: { 200: Json<TranslationChoices> } };
      patch: { requestBody: Json<TranslationChanges>; responses: { 200: Json<TranslationChoices> } };
      post?: never;
      put?: never;
      delete?: never;
    };
    '/v1/translations/feedback': {
      get?: never;
      post: { requestBody: Json<TranslationOpinion>; responses: { 204: { content?: never } } };
      put?: never;
      patch?: never;
      delete?: never;
    };
  }
}
