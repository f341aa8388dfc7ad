// The answers to one open ask: what helped, read again whenever somebody says so.
import * as api from '../../api/asks';
import { note as readNote } from '../../api/notes';
import type { AskAnswer, Comment, HelpedState, Id } from '../../api/types';
import { t } from '../../i18n/index.svelte';
import { requireMember } from '../../sign-in';
import { toast, toastProblem } from '../../ui/toasts.svelte';
import type { OpenNote } from '../notes/open-note.svelte';

export class AskAnswers {
  items = $state<AskAnswer[]>([]);
  hasBegun = $state(false);
  error = $state.raw<unknown>(null);
  isBusy = $state(false);
  #turn = 0;

  constructor(readonly open: OpenNote) {}

  /** Comments that stand among the answers, and so not below them. */
  shownAbove = $derived(new Set(this.items.flatMap(({ comment }) => (comment ? [comment.id] : []))));

  get isResolved(): boolean {
    return Boolean(this.open.note?.ask_state?.resolved_at);
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const { items } = await api.answers(this.open.id);
      if (turn !== this.#turn) return;
      this.items = items;
      this.error = null;
      this.hasBegun = true;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  /** Says that an answer helped, or takes it back. Returns how it stands then; null if nothing was said. */
  async toggle(answer: Id, state: HelpedState): Promise<HelpedState | null> {
    if (!requireMember() || this.isBusy) return null;
    this.isBusy = true;
    try {
      const now = await api.helped(this.open.id, answer, !state.by_you);
      await Promise.all([this.load(), this.#readState()]);
      return now;
    } catch (error) {
      toastProblem(error);
      return null;
    } finally {
      this.isBusy = false;
    }
  }

  async toggleComment(comment: Comment): Promise<void> {
    if (comment.helped) comment.helped = (await this.toggle(comment.id, comment.helped)) ?? comment.helped;
  }

  async setResolved(on: boolean): Promise<void> {
    this.isBusy = true;
    try {
      this.open.setAskState(await api.resolve(this.open.id, on));
    } catch (error) {
      toastProblem(error);
    } finally {
      this.isBusy = false;
    }
  }

  async decline(): Promise<void> {
    const state = this.open.note?.ask_state;
    if (!state) return;
    this.open.setAskState({ ...state, is_invited: false });
    try {
      await api.decline(this.open.id);
      toast(t('asks-declined'));
    } catch (error) {
      this.open.setAskState(state);
      toastProblem(error);
    }
  }

  async #readState(): Promise<void> {
    const { ask_state } = await readNote(this.open.id);
    if (ask_state) this.open.setAskState(ask_state);
  }
}
