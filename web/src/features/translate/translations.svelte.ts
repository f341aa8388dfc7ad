// The texts of one page and their translations: asked for one by one, all at once, or by themselves as they come
// onto the screen; given up when the page is left.
import * as api from '../../api/translation';
import type { TextOf } from '../../api/translation';
import { ui } from '../../i18n/index.svelte';
import { session } from '../../session.svelte';
import { requireMember } from '../../sign-in';
import { toastProblem } from '../../ui/toasts.svelte';
import { batches, Gathering, nameOf } from './batches';
import { readsHere, translationChoices } from './choices.svelte';
import { hasWords, isAmong, isForeign, isOtherScript, isUnknown } from './languages';
import { loadControls } from './load-ui';
import { TextTranslation } from './text-translation.svelte';
import { within } from './time-limit';

type Attachment = (node: Element) => () => void;

export class Translations {
  /** What a screen reader is told: what became of what somebody asked for. */
  news = $state('');
  /** Whether the controls and their words are there. */
  isReady = $state(false);
  #texts = new Map<string, TextTranslation>();
  #leaving = new AbortController();
  #wishes = new Gathering<TextTranslation>(async (texts) => {
    await this.#ask(texts);
    // Nobody asked: what didn't work is no news.
    for (const text of texts) text.error = null;
  });

  of(wanted: TextOf): TextTranslation {
    const name = nameOf(wanted);
    let text = this.#texts.get(name);
    if (!text) {
      text = new TextTranslation(wanted);
      this.#texts.set(name, text);
    }
    return text;
  }

  /** The one button: translates, and then goes back and forth. While it is at work a second press does nothing. */
  async toggle(text: TextTranslation): Promise<void> {
    if (text.isLoading) return;
    if (text.isTranslated && text.to === ui.tag) text.wantsOriginal = !text.wantsOriginal;
    else await this.translate([text]);
  }

  /** At most fifty in one request; those that are on their way already are left out. */
  async translate(texts: readonly TextTranslation[]): Promise<void> {
    if (!requireMember()) return;
    const [batch = []] = batches(texts.filter((text) => !text.isLoading));
    for (const text of batch) this.#wishes.drop(text);
    this.news = '';
    // How it is shown is theirs to choose.
    void translationChoices.load();
    await this.#ask(batch);
    if (this.#leaving.signal.aborted) return;
    const controls = await loadControls().catch(() => null);
    if (controls) this.news = controls.newsOf(batch);
  }

  async #ask(texts: readonly TextTranslation[]): Promise<void> {
    if (texts.length === 0) return;
    const to = ui.tag;
    for (const text of texts) Object.assign(text, { isLoading: true, wasTried: true, error: null });
    try {
      const items = texts.map((text) => text.of);
      const asked = within(this.#leaving.signal, (signal) => api.translate({ to, items }, signal));
      // What is drawn with it must be there too; without it, the answer is of no use yet.
      const [answer] = await Promise.all([asked, loadControls()]);
      texts.forEach((text, i) => {
        const found = answer.items[i] ?? null;
        text.to = to;
        text.adopt(found && found.id === text.id && found.kind === text.kind ? found : null);
      });
    } catch (error) {
      if (!this.#leaving.signal.aborted) for (const text of texts) text.error = error;
    } finally {
      for (const text of texts) text.isLoading = false;
    }
  }

  /** Marks the known words in the original, or takes the marks away. */
  async toggleWords(text: TextTranslation): Promise<void> {
    if (text.isLoadingWords || !requireMember()) return;
    if (text.words && text.showsWords && text.showsOriginal) {
      text.showsWords = false;
      return;
    }
    if (!text.words) await this.#askWords(text);
    if (!text.words) return;
    text.showsWords = true;
    if (!text.showsOriginal) text.wantsOriginal = true;
  }

  async #askWords(text: TextTranslation): Promise<void> {
    text.isLoadingWords = true;
    try {
      const items = [text.of];
      const asked = within(this.#leaving.signal, (signal) => api.words({ to: ui.tag, items }, signal));
      const [answer] = await Promise.all([asked, loadControls()]);
      text.words = answer.items[0]?.words ?? [];
    } catch (error) {
      if (!this.#leaving.signal.aborted) toastProblem(error);
    } finally {
      text.isLoadingWords = false;
    }
  }

  async opine(text: TextTranslation, isHelpful: boolean): Promise<void> {
    const part = text.mainPart;
    const before = text.isHelpful;
    if (!part || !text.answer || before === isHelpful) return;
    text.isHelpful = isHelpful;
    try {
      const { field } = part;
      await api.opine({ ...text.of, field, to: text.answer.to, helpful: isHelpful, better: null });
    } catch (error) {
      text.isHelpful = before;
      toastProblem(error);
    }
  }

  /** Whether a text gets the button. */
  offers(text: string, language: string): boolean {
    return isForeign(text, language, readsHere()) || this.isOtherScript(language);
  }

  /** Chinese that is shown in the reader's script without their asking, visitors too: it is exact, and costs nothing. */
  isOtherScript(language: string): boolean {
    return isOtherScript(language, ui.tag, readsHere());
  }

  /** For an element that shows a text: with automatic translation, and for the reader's script, it is asked for when it
   *  is on the screen. */
  watch(text: TextTranslation, words: string, language: string): Attachment | undefined {
    return this.#isWished(words, language) ? (node) => this.#observe(node, text) : undefined;
  }

  wish(text: TextTranslation): void {
    this.#wishes.add(text);
  }

  #isWished(words: string, language: string): boolean {
    const chosen = translationChoices.value;
    if (this.isOtherScript(language)) return hasWords(words) && !isAmong(language, chosen?.never ?? []);
    if (!session.me || !chosen?.automatic || isUnknown(language)) return false;
    return !isAmong(language, chosen.never) && this.offers(words, language);
  }

  #observe(node: Element, text: TextTranslation): () => void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)?.isIntersecting) this.#wishes.drop(text);
      else if (!text.wasTried) this.#wishes.add(text);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }

  leave(): void {
    this.#wishes.stop();
    this.#leaving.abort();
  }
}
