// The comments of one open note: pages of them, their replies, what is being written, and every change shown at
// once and taken back if the server doesn't agree.
import * as api from '../../api/comments';
import type { Comment, Cursor, Id, Picture } from '../../api/types';
import { t } from '../../i18n/index.svelte';
import { session } from '../../session.svelte';
import { requireMember } from '../../sign-in';
import type { AskAnswers } from '../asks/ask-answers.svelte';
import type { Translations } from '../translate/translations.svelte';
import { confirmed } from '../../ui/confirm.svelte';
import { toastProblem } from '../../ui/toasts.svelte';

const PAGE_SIZE = 20;
const REPLIES_SIZE = 10;

export class CommentThread {
  items = $state<Comment[]>([]);
  sort = $state<api.CommentSort>('top');
  isLoading = $state(false);
  hasBegun = $state(false);
  hasEnded = $state(false);
  error = $state.raw<unknown>(null);
  isComposing = $state(false);
  replyTo = $state.raw<Comment | null>(null);
  /** What stands in the composer; kept when sending fails. */
  draft = $state({ text: '', picture: null as Picture | null });

  /** Under an ask: what answered it, which stands above the comments. */
  answers = $state.raw<AskAnswers | null>(null);

  #next: Cursor | null = null;
  #turn = 0;
  #replyCursors = new Map<Id, Cursor | null>();

  constructor(
    readonly noteId: Id,
    readonly translations: Translations,
    private readonly onCount: (by: number) => void,
  ) {}

  /** Those on the page that are in a language the reader doesn't read. */
  get foreign(): Comment[] {
    return this.items
      .flatMap((comment) => [comment, ...comment.first_replies])
      .filter((comment) => this.isForeign(comment));
  }

  isForeign(comment: Comment): boolean {
    if (comment.is_deleted || this.isWaiting(comment)) return false;
    if (this.translations.isOtherScript(comment.language)) return false;
    return this.translations.offers(comment.text, comment.language);
  }

  /** Those that don't stand among the answers above. */
  get listed(): Comment[] {
    const above = this.answers?.shownAbove;
    return above ? this.items.filter((comment) => !above.has(comment.id)) : this.items;
  }

  async begin(sort: api.CommentSort = this.sort): Promise<void> {
    this.sort = sort;
    this.#next = null;
    this.hasEnded = false;
    await this.#load(true);
  }

  async more(): Promise<void> {
    if (!this.isLoading && !this.hasEnded && this.hasBegun) await this.#load(false);
  }

  async #load(isFirst: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.isLoading = true;
    this.error = null;
    try {
      const page = await api.comments(this.noteId, this.sort, { cursor: this.#next, limit: PAGE_SIZE });
      if (turn !== this.#turn) return;
      const known = new Set(isFirst ? [] : this.items.map((c) => c.id));
      const fresh = page.items.filter((c) => !known.has(c.id));
      this.items = isFirst ? fresh : [...this.items, ...fresh];
      this.#next = page.next;
      this.hasEnded = page.next === null;
      this.hasBegun = true;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    } finally {
      if (turn === this.#turn) this.isLoading = false;
    }
  }

  async moreReplies(comment: Comment): Promise<void> {
    try {
      const cursor = this.#replyCursors.get(comment.id) ?? null;
      const page = await api.replies(this.noteId, comment.id, { cursor, limit: REPLIES_SIZE });
      const known = new Set(comment.first_replies.map((c) => c.id));
      comment.first_replies.push(...page.items.filter((c) => !known.has(c.id)));
      this.#replyCursors.set(comment.id, page.next);
      if (page.next === null) comment.replies = comment.first_replies.length;
    } catch (error) {
      toastProblem(error);
    }
  }

  compose(replyTo: Comment | null): void {
    this.replyTo = replyTo;
    this.isComposing = true;
  }

  stopComposing(): void {
    this.isComposing = false;
    this.replyTo = null;
  }

  async send(): Promise<void> {
    const text = this.draft.text.trim();
    const { picture } = this.draft;
    const { replyTo } = this;
    if ((!text && !picture) || !requireMember() || !session.me) return;
    const waiting = this.#waitingComment(text, picture, replyTo);
    const list = this.#listFor(replyTo);
    if (replyTo) list.push(waiting);
    else list.unshift(waiting);
    this.draft = { text: '', picture: null };
    this.stopComposing();
    try {
      const key = crypto.randomUUID();
      const body = { text, picture: picture?.id ?? null, reply_to: replyTo?.id ?? null };
      const written = await api.write(this.noteId, body, key);
      const at = list.findIndex((c) => c.id === waiting.id);
      if (at >= 0) list[at] = written;
      const parent = this.#parentOf(replyTo);
      if (parent) parent.replies += 1;
      this.onCount(1);
    } catch (error) {
      this.#take(list, waiting.id);
      this.draft = { text, picture };
      this.compose(replyTo);
      toastProblem(error);
    }
  }

  async toggleLike(comment: Comment): Promise<void> {
    if (!requireMember()) return;
    const before = { liked: comment.liked, likes: comment.likes };
    comment.liked = !before.liked;
    comment.likes = Math.max(0, before.likes + (comment.liked ? 1 : -1));
    try {
      Object.assign(comment, await api.like(this.noteId, comment.id, comment.liked));
    } catch (error) {
      Object.assign(comment, before);
      toastProblem(error);
    }
  }

  async togglePin(comment: Comment): Promise<void> {
    try {
      await api.pin(this.noteId, comment.id, !comment.is_pinned);
      await this.begin();
    } catch (error) {
      toastProblem(error);
    }
  }

  async remove(comment: Comment): Promise<void> {
    const sure = await confirmed({
      title: t('comment-delete-title'),
      text: t('comment-delete-text'),
      action: t('delete'),
      isDangerous: true,
    });
    if (!sure) return;
    const parent = this.items.find((c) => c.id === comment.parent_id);
    const list = parent ? parent.first_replies : this.items;
    const at = list.findIndex((c) => c.id === comment.id);
    const before = $state.snapshot(comment);
    // With replies below it stays as a gap, so that they make sense.
    if (comment.replies > 0) comment.is_deleted = true;
    else this.#take(list, comment.id);
    try {
      await api.remove(this.noteId, comment.id);
      if (parent) parent.replies = Math.max(0, parent.replies - 1);
      this.onCount(-1);
    } catch (error) {
      if (before.replies > 0) comment.is_deleted = false;
      else list.splice(Math.max(0, at), 0, before);
      toastProblem(error);
    }
  }

  isWaiting(comment: Comment): boolean {
    return comment.id.startsWith('waiting-');
  }

  #parentOf(replyTo: Comment | null): Comment | undefined {
    if (!replyTo) return undefined;
    const id = replyTo.parent_id ?? replyTo.id;
    return this.items.find((c) => c.id === id);
  }

  #listFor(replyTo: Comment | null): Comment[] {
    return this.#parentOf(replyTo)?.first_replies ?? this.items;
  }

  #take(list: Comment[], id: Id): void {
    const at = list.findIndex((c) => c.id === id);
    if (at >= 0) list.splice(at, 1);
  }

  /** Stands in the list, greyed, until the server has answered. */
  #waitingComment(text: string, picture: Picture | null, replyTo: Comment | null): Comment {
    const me = session.me;
    if (!me) throw new Error('nobody is signed in');
    return {
      id: `waiting-${crypto.randomUUID()}`,
      note_id: this.noteId,
      parent_id: replyTo ? (replyTo.parent_id ?? replyTo.id) : null,
      reply_to: replyTo?.parent_id ? replyTo.author : null,
      author: me,
      text,
      mentions: [],
      picture,
      language: '',
      region: me.region,
      created_at: new Date().toISOString(),
      likes: 0,
      liked: false,
      replies: 0,
      is_pinned: false,
      is_deleted: false,
      is_by_author: false,
      can_delete: false,
      can_pin: false,
      helped: null,
      first_replies: [],
    };
  }
}
