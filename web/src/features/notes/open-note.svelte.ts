// One open note: what is known of it from its card, then all of it, and what the reader does with it.
import * as members from '../../api/members';
import * as notes from '../../api/notes';
import type {
  AskState,
  FollowState,
  Id,
  MemberBrief,
  Note,
  NoteKind,
  Picture,
  Saved,
  TextCard,
} from '../../api/types';
import { t } from '../../i18n/index.svelte';
import { requireMember } from '../../sign-in';
import type { TextTranslation } from '../translate/text-translation.svelte';
import { Translations } from '../translate/translations.svelte';
import { confirmed } from '../../ui/confirm.svelte';
import { toast, toastProblem } from '../../ui/toasts.svelte';
import { copyLink, fewerLike, hideNote, muteAuthor, muteTopic, toggleLike, turnAway } from './engage';
import { forgetLikeState, likeState, setGone } from './note-changes.svelte';
import { seedOf, type Seed } from './seeds';

/** What can be drawn before the note itself is there. */
export interface NoteHead {
  id: Id;
  kind: NoteKind;
  title: string;
  language: string;
  pictures: Picture[];
  card: TextCard | null;
  author: MemberBrief;
}

/** All that is written in a note. */
export const wordsOf = (note: Note): string => [note.title, note.body, note.card?.text ?? ''].join('\n');

export class OpenNote {
  readonly seed: Seed | null;
  /** Of the note and of what stands under it. */
  readonly translations = new Translations();
  readonly translation: TextTranslation;
  note = $state.raw<Note | null>(null);
  error = $state.raw<unknown>(null);
  #busy = new Set<'save' | 'follow'>();
  #loading: Promise<void> = Promise.resolve();

  head = $derived.by((): NoteHead | null => {
    if (this.note) return this.note;
    if (!this.seed) return null;
    const { card } = this.seed;
    return { ...card, pictures: card.cover ? [card.cover] : [] };
  });

  like = $derived.by(() => {
    const { note } = this;
    const fromCard = this.seed ? { liked: this.seed.card.liked, likes: this.seed.card.likes } : null;
    const base = note
      ? { liked: note.viewer.liked, likes: note.counts.likes }
      : (fromCard ?? { liked: false, likes: 0 });
    return likeState({ id: this.id, ...base });
  });

  constructor(readonly id: Id) {
    this.seed = seedOf(id);
    this.translation = this.translations.of({ kind: 'note', id });
  }

  /** Whether its words are in a language that the reader doesn't read. */
  get isForeign(): boolean {
    const { note } = this;
    return note !== null && this.translations.offers(wordsOf(note), note.language);
  }

  load(signal?: AbortSignal): Promise<void> {
    this.#loading = this.#read(signal);
    return this.#loading;
  }

  async #read(signal?: AbortSignal): Promise<void> {
    this.error = null;
    try {
      this.note = await notes.note(this.id, signal);
      forgetLikeState(this.id);
    } catch (error) {
      if (!signal?.aborted) this.error = error;
    }
  }

  get authorName(): string {
    const author = this.head?.author;
    return author ? author.display_name || author.handle : '';
  }

  toggleLike(): Promise<void> {
    const { liked, likes } = this.like;
    return toggleLike({ id: this.id, liked, likes });
  }

  async toggleSave(): Promise<void> {
    if (!requireMember()) return;
    // Pressed before the note is there: it counts all the same.
    if (!this.note) await this.#loading;
    const { note } = this;
    if (!note) return;
    const saved = !note.viewer.saved;
    await this.#tryOut(
      'save',
      {
        viewer: { ...note.viewer, saved, collections: saved ? note.viewer.collections : [] },
        counts: { ...note.counts, saves: Math.max(0, note.counts.saves + (saved ? 1 : -1)) },
      },
      async () => this.adoptSaved(await (saved ? notes.save(note.id) : notes.unsave(note.id))),
    );
  }

  adoptSaved({ saved, saves, collections }: Saved): void {
    if (!this.note) return;
    const { counts, viewer } = this.note;
    this.note = { ...this.note, counts: { ...counts, saves }, viewer: { ...viewer, saved, collections } };
  }

  async toggleFollow(): Promise<void> {
    if (!requireMember()) return;
    // Pressed before the note is there: it counts all the same.
    if (!this.note) await this.#loading;
    const { note } = this;
    if (!note) return;
    const follows = note.author.follow === 'none';
    await this.#tryOut(
      'follow',
      { author: { ...note.author, follow: follows ? 'following' : 'none' } },
      async () => {
        this.#setFollow((await members.follow(note.author.id, follows)).follow);
      },
    );
  }

  setAskState(ask_state: AskState): void {
    if (this.note) this.note = { ...this.note, ask_state };
  }

  countComment(by: number): void {
    if (!this.note) return;
    const { counts } = this.note;
    this.note = { ...this.note, counts: { ...counts, comments: Math.max(0, counts.comments + by) } };
  }

  /** Hands the address to the phone's share sheet, or to the clipboard. */
  async share(): Promise<void> {
    const url = `${location.origin}/n/${this.id}`;
    const title = this.head?.title ?? '';
    try {
      if (navigator.share && matchMedia('(pointer: coarse)').matches) await navigator.share({ url, title });
      else await copyLink(this.id);
    } catch (error) {
      // Closing the share sheet is no error.
      if (!(error instanceof DOMException && error.name === 'AbortError')) toastProblem(error);
      return;
    }
    // Counting it must not get in the way of having shared it.
    notes.share(this.id).then(
      ({ shares }) => {
        if (this.note) this.note = { ...this.note, counts: { ...this.note.counts, shares } };
      },
      (error: unknown) => console.warn(error),
    );
  }

  copyLink(): Promise<void> {
    return copyLink(this.id);
  }

  async remove(): Promise<boolean> {
    const sure = await confirmed({
      title: t('note-delete-title'),
      text: t('note-delete-text'),
      action: t('delete'),
      isDangerous: true,
    });
    if (!sure) return false;
    try {
      await notes.remove(this.id);
    } catch (error) {
      toastProblem(error);
      return false;
    }
    setGone(this.id);
    toast(t('note-deleted-toast'));
    return true;
  }

  hide(): Promise<boolean> {
    return hideNote(this.id);
  }

  fewerLike(): Promise<void> {
    return fewerLike(this.id);
  }

  muteTopic(topic: string): Promise<boolean> {
    return muteTopic(this.id, topic);
  }

  async muteAuthor(): Promise<boolean> {
    const author = this.head?.author;
    return author ? muteAuthor(author, this.authorName) : false;
  }

  async blockAuthor(): Promise<boolean> {
    const author = this.head?.author;
    if (!author || !requireMember()) return false;
    const name = this.authorName;
    const sure = await confirmed({
      title: t('note-block-title', { name }),
      text: t('note-block-text'),
      action: t('note-block-action'),
      isDangerous: true,
    });
    return sure && turnAway(author.id, members.block, t('note-blocked-toast', { name }));
  }

  #setFollow(follow: FollowState): void {
    if (this.note) this.note = { ...this.note, author: { ...this.note.author, follow } };
  }

  /** Shows a change at once, and takes it back if the server doesn't agree. One request of a kind at a time; saving never swallows a tap on follow. Only what was tried is taken back. */
  async #tryOut(what: 'save' | 'follow', changes: Partial<Note>, send: () => Promise<void>): Promise<void> {
    const before = this.note;
    if (!before || this.#busy.has(what)) return;
    this.#busy.add(what);
    this.note = { ...before, ...changes };
    try {
      await send();
    } catch (error) {
      const tried = Object.keys(changes) as (keyof Note)[];
      const old = Object.fromEntries(tried.map((name) => [name, before[name]])) as Partial<Note>;
      if (this.note) this.note = { ...this.note, ...old };
      toastProblem(error);
    } finally {
      this.#busy.delete(what);
    }
  }
}
