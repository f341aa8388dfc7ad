// What members wrote, in the reader's language: translations, known words, the reader's choices, what they think
// of a translation.
import { get, patch, post } from './client';
import type { components } from './schema';
import type { Answered, Id } from './types';

type Schemas = components['schemas'];
type Answer<Name extends keyof Schemas> = Answered<Schemas[Name]>;

export type TranslatedKind = Schemas['TextKind'];
/** A text as the server is asked for it; a comment is found by its note. */
export type TextOf = Schemas['TextRef'];
/** A text as it is known here. */
export interface TextName {
  kind: TranslatedKind;
  id: Id;
}

export type Outcome = Schemas['Outcome'];
export type Reason = Schemas['Reason'];
export type SpanKind = Schemas['SpanKind'];

/** The pieces of a part are its text, one after the other. `label` is shown in place of a topic's `text`; the way leads
 * to the topic in `text`. */
export type TranslatedPiece = Answer<'Piece'>;
export type TranslatedPart = Answer<'TranslatedPart'>;
export type Translated = Answer<'Translated'>;

/** A word of the original text of a field; `start` and `end` count as JavaScript does. */
export type KnownWord = Answer<'KnownWord'>;

export type LanguagePair = Answer<'LanguagePair'>;
export type TranslationOffer = Answer<'TranslationOffer'>;

export type TranslationChoices = Answer<'TranslationChoices'>;
export type TranslationChanges = Schemas['TranslationChanges'];
export type TranslationOpinion = Schemas['TranslationOpinion'];

type Asked = Schemas['AskedTexts'];

/** In the order of `items`; null for what the viewer can't see. */
export const translate = (body: Asked, signal?: AbortSignal) => post('/v1/translations', { body, signal });
export const words = (body: Asked, signal?: AbortSignal) => post('/v1/words', { body, signal });
export const offer = () => get('/v1/translations');
export const choices = () => get('/v1/me/translation');
export const change = (body: TranslationChanges) => patch('/v1/me/translation', { body });
export const opine = (body: TranslationOpinion) => post('/v1/translations/feedback', { body });

/** For whoever looks after the community. Its counts are by names that the server chooses. */
export type TranslationFigures = Schemas['TranslationFigures'];
export const status = async (signal?: AbortSignal) =>
  (await get('/v1/translations/status', { signal })) as Schemas['TranslationStatus'];

/** What a member suggests for one field of a text. */
export type Wording = Answer<'Wording'>;
/** The same where it waits for a moderator. */
export type WaitingWording = Answered<Schemas['WaitingWording']>;
export type LanguageInReview = Answer<'LanguageInReview'>;

export const wordings = ({ of, field, to }: { of: TextOf; field: string; to: string }) =>
  get('/v1/translations/wordings', {
    query: { kind: of.kind, id: of.id, note: of.kind === 'comment' ? of.note : null, field, to },
  });
export const voteForWording = (body: Schemas['WordingVote']) =>
  post('/v1/translations/wordings/votes', { body });
export const reviews = (query: { language: string | null; cursor: string | null; limit?: number }) =>
  get('/v1/translations/reviews', { query });
export const decideWording = (body: Schemas['Decision']) => post('/v1/translations/reviews', { body });
