import { describe, expect, it } from 'vitest';
import type { KnownWord, Outcome, Reason, Translated } from '../../api/translation';
import { mayPass, resultOf, whyOf } from './reasons';

const help = { field: 'body', start: 0, end: 2, term: 'ok' } as KnownWord;

function answer(parts: [string, Outcome, Reason?][], words: KnownWord[] = [], reason?: Reason): Translated {
  return {
    kind: 'note',
    id: '1',
    from: 'en',
    to: 'es',
    outcome: 'original',
    reason: reason ?? null,
    engines: [],
    corrected: false,
    words,
    parts: parts.map(([field, outcome, why]) => ({
      field,
      outcome,
      reason: why ?? null,
      pieces: [],
      original: '',
    })),
  };
}

describe('what is shown of an answer', () => {
  it('is the translation, even if a part of it needed none or stayed', () => {
    expect(resultOf(answer([['body', 'translated']]))).toEqual({ kind: 'translated' });
    expect(
      resultOf(
        answer([
          ['title', 'original', 'same_language'],
          ['body', 'translated'],
        ]),
      ),
    ).toEqual({ kind: 'translated' });
    expect(
      resultOf(
        answer([
          ['title', 'original', 'script'],
          ['body', 'translated'],
        ]),
      ),
    ).toEqual({ kind: 'partly' });
    expect(resultOf(answer([['body', 'partly']]))).toEqual({ kind: 'partly' });
  });

  it('is word help only where there are words', () => {
    expect(resultOf(answer([['body', 'word_help']], [help]))).toEqual({
      kind: 'word_help',
      words: [help],
      why: null,
    });
    expect(resultOf(answer([['body', 'word_help', 'engine_failed']], [help]))).toMatchObject({
      why: 'later',
    });
    expect(resultOf(answer([['body', 'word_help', 'too_few_words_known']]))).toEqual({
      kind: 'original',
      why: 'few-words',
    });
  });

  it('is the reason of the part that could have been translated', () => {
    expect(
      resultOf(
        answer([
          ['title', 'original', 'same_language'],
          ['body', 'original', 'busy'],
        ]),
      ),
    ).toEqual({ kind: 'original', why: 'later' });
    expect(resultOf(answer([], [], 'no_language'))).toEqual({ kind: 'original', why: 'no-words' });
  });

  it('offers another try where time helps', () => {
    const passing: Reason[] = ['engine_down', 'timed_out', 'engine_failed', 'busy', 'quota_spent'];
    const lasting: Reason[] = ['no_engine', 'too_long', 'same_language', 'copy', 'added'];
    expect(passing.map((reason) => mayPass(whyOf(reason)))).toEqual(passing.map(() => true));
    expect(lasting.map((reason) => mayPass(whyOf(reason)))).toEqual(lasting.map(() => false));
  });
});
