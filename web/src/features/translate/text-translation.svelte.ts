// One text and what is known of it in the reader's language: whether it is asked for, what came, what is shown.
import type { KnownWord, TextName, TextOf, Translated, TranslatedPart } from '../../api/translation';
import type { Mention } from '../../api/types';
import type { Paragraph, Piece } from '../notes/rich-text';
import { translationChoices } from './choices.svelte';
import { directionOf, primary } from './languages';
import { isTranslated, resultOf, type Result } from './reasons';
import { markedLine, markedParagraphs, translatedParagraphs, translatedText } from './rich-pieces';

/** What a reader judges by, the first that is there. */
const FIELDS = ['body', 'card', 'text', 'bio', 'title'];

export class TextTranslation implements TextName {
  isLoading = $state(false);
  answer = $state.raw<Translated | null>(null);
  /** What went wrong, until the next try. */
  error = $state.raw<unknown>(null);
  /** The server says that there is no such text any more. */
  isGone = $state(false);
  wantsOriginal = $state(false);

  isLoadingWords = $state(false);
  words = $state.raw<KnownWord[] | null>(null);
  showsWords = $state(false);

  isHelpful = $state<boolean | null>(null);
  /** Asked for once by itself: it isn't again, whatever came of it. */
  wasTried = false;
  /** The language that was asked for, which may change while the page is open. */
  to = '';

  /** `of` says where it is found. */
  constructor(readonly of: TextOf) {}

  get kind() {
    return this.of.kind;
  }

  get id() {
    return this.of.id;
  }

  // Getters, not derived values: a text outlives the component that first showed it.
  get result(): Result | null {
    return this.answer && resultOf(this.answer);
  }

  get isTranslated(): boolean {
    return this.answer?.parts.some(isTranslated) ?? false;
  }

  get showsTranslation(): boolean {
    return this.isTranslated && !this.wantsOriginal;
  }

  /** The same words in another script, which is no translation. */
  get isScriptChange(): boolean {
    return this.answer !== null && primary(this.answer.from) === primary(this.answer.to);
  }

  /** With both at once, the original stands under its translation. */
  get showsBoth(): boolean {
    return this.showsTranslation && !this.isScriptChange && (translationChoices.value?.side_by_side ?? false);
  }

  get showsOriginal(): boolean {
    return !this.showsTranslation || this.showsBoth;
  }

  /** Those that a reader can judge, in the order of the note. */
  get parts(): TranslatedPart[] {
    return this.answer?.parts.filter((part) => FIELDS.includes(part.field) && isTranslated(part)) ?? [];
  }

  get mainPart(): TranslatedPart | null {
    const { parts } = this;
    for (const field of FIELDS) {
      const found = parts.find((part) => part.field === field);
      if (found) return found;
    }
    return null;
  }

  /** The translation of a field, where one is shown. */
  partOf(field: string): TranslatedPart | null {
    if (!this.showsTranslation) return null;
    return this.answer?.parts.find((part) => part.field === field && isTranslated(part)) ?? null;
  }

  marksOf(field: string): KnownWord[] {
    if (!this.showsWords) return [];
    return this.words?.filter((word) => word.field === field) ?? [];
  }

  translatedLines(field: string, mentions: readonly Mention[]): Paragraph[] | null {
    const part = this.partOf(field);
    return part && this.answer ? translatedParagraphs(part, this.answer, mentions) : null;
  }

  originalLines(field: string, text: string, mentions: readonly Mention[]): Paragraph[] {
    return markedParagraphs(text, mentions, this.marksOf(field));
  }

  originalLine(field: string, text: string): Piece[] {
    return markedLine(text, this.marksOf(field));
  }

  /** A field that is drawn in one piece and without links, such as a title. */
  plain(field: string, text: string, language: string): PlainText {
    const part = this.partOf(field);
    if (!part || !this.answer) {
      return { pieces: this.originalLine(field, text), text, language, dir: 'auto' };
    }
    const { to } = this.answer;
    const translated = translatedText(part);
    return {
      pieces: [{ kind: 'text', text: translated }],
      text: translated,
      language: to,
      dir: directionOf(to),
    };
  }

  adopt(answer: Translated | null): void {
    this.answer = answer;
    this.isGone = answer === null;
    this.wantsOriginal = false;
    this.isHelpful = null;
    if (!answer || answer.words.length === 0) return;
    this.words = answer.words;
    this.showsWords = true;
  }
}

export interface PlainText {
  pieces: Piece[];
  text: string;
  language: string;
  dir: 'auto' | 'ltr' | 'rtl';
}
