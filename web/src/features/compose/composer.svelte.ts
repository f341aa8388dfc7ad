// A note while it is being written: its words, its pictures on their way, and the draft that keeps it.
import { createDraft, deleteDraft, saveDraft } from '../../api/mine';
import { edit, publish } from '../../api/notes';
import { upload } from '../../api/pictures';
import type {
  AskDetails,
  DraftContent,
  Id,
  NewNote,
  Note,
  NoteKind,
  Picture,
  Place,
  TextCard,
  Visibility,
} from '../../api/types';

export const LIMITS = { title: 40, body: 2000, card: 300, pictures: 18, alt: 500 } as const;
export type Kind = Exclude<NoteKind, 'video'>;

/** A picture in the composer: on its way, arrived, or refused. */
export interface Slot {
  key: string;
  /** What the member chose, for the preview and for cropping again; gone when it came from a draft. */
  file: Blob | null;
  preview: string | null;
  picture: Picture | null;
  alt: string;
  /** From 0 to 1. */
  progress: number;
  error: unknown;
}

const SAVE_PAUSE_MS = 1200;
/** Pictures that are sent at the same time: more only make each slower. */
const AT_ONCE = 2;

export class Composer {
  kind = $state<Kind>('photo');
  title = $state('');
  body = $state('');
  card = $state<TextCard>({ design: 'paper', text: '' });
  slots = $state<Slot[]>([]);
  place = $state.raw<Place | null>(null);
  /** Of an ask: its days and what it may cost. */
  ask = $state.raw<AskDetails | null>(null);
  /** The ask that this note answers. */
  answers = $state.raw<Id | null>(null);
  visibility = $state<Visibility>('public');
  isPublishing = $state(false);
  draftState = $state<'none' | 'waiting' | 'saving' | 'saved' | 'failed'>('none');

  /** The note that is being changed; null for a new one. */
  readonly editing: Id | null;
  /** Known of a note that is out; of a new one the server finds it. */
  language: string | null = null;
  #draft: Id | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #queue: Slot[] = [];
  #running = 0;
  /** A note that is out has no draft any more; leaving the page must not make another. */
  #isPublished = false;
  /** The same try, sent twice, must not become two notes. */
  #idempotencyKey = crypto.randomUUID();

  constructor(editing: Id | null = null) {
    this.editing = editing;
  }

  static from(note: Note): Composer {
    const composer = new Composer(note.id);
    composer.kind = note.kind === 'video' ? 'photo' : note.kind;
    composer.language = note.language;
    composer.title = note.title;
    composer.body = note.body;
    if (note.card) composer.card = { ...note.card };
    composer.place = note.place;
    composer.ask = note.ask;
    composer.visibility = note.visibility;
    composer.slots = note.pictures.map(arrived);
    return composer;
  }

  continueDraft(id: Id, content: DraftContent): void {
    this.#draft = id;
    this.kind = content.kind === 'video' ? 'photo' : content.kind;
    this.title = content.title;
    this.body = content.body;
    if (content.card) this.card = { ...content.card };
    this.place = content.place ?? null;
    this.ask = (content.ask as AskDetails | null | undefined) ?? null;
    this.answers = content.answers ?? null;
    this.visibility = content.visibility;
    this.slots = (content.pictures ?? []).map(arrived);
    this.draftState = 'saved';
  }

  get isSending(): boolean {
    return this.slots.some((slot) => !slot.picture && !slot.error);
  }

  get isEmpty(): boolean {
    return !this.title.trim() && !this.body.trim() && !this.card.text.trim() && this.slots.length === 0;
  }

  /** What is still missing or too much, as the id of a message; null when it can be published. */
  get obstacle(): string | null {
    if (count(this.title) > LIMITS.title) return 'compose-title-too-long';
    if (count(this.body) > LIMITS.body) return 'compose-body-too-long';
    if (this.slots.some((slot) => slot.error)) return 'compose-picture-failed';
    if (this.isSending) return 'compose-pictures-sending';
    if (this.kind === 'photo' && this.slots.length === 0) return 'compose-needs-picture';
    if (this.kind === 'text' && !this.card.text.trim()) return 'compose-needs-card';
    if (this.kind === 'text' && count(this.card.text) > LIMITS.card) return 'compose-card-too-long';
    if (this.kind === 'ask' && !this.title.trim()) return 'compose-needs-question';
    return null;
  }

  /** Adds as many as fit and says how many did not. */
  addFiles(files: Iterable<Blob>): number {
    let refused = 0;
    for (const file of files) {
      if (this.slots.length >= LIMITS.pictures) {
        refused += 1;
        continue;
      }
      const slot: Slot = {
        key: crypto.randomUUID(),
        file,
        preview: URL.createObjectURL(file),
        picture: null,
        alt: '',
        progress: 0,
        error: null,
      };
      this.slots.push(slot);
      // The list's own, reactive object.
      this.#enqueue(this.slots.at(-1) as Slot);
    }
    return refused;
  }

  replaceFile(key: string, file: Blob): void {
    const slot = this.slots.find((s) => s.key === key);
    if (!slot) return;
    if (slot.preview) URL.revokeObjectURL(slot.preview);
    Object.assign(slot, {
      file,
      preview: URL.createObjectURL(file),
      picture: null,
      progress: 0,
      error: null,
    });
    this.#enqueue(slot);
  }

  retry(key: string): void {
    const slot = this.slots.find((s) => s.key === key);
    if (!slot?.file) return;
    Object.assign(slot, { error: null, progress: 0 });
    this.#enqueue(slot);
  }

  remove(key: string): void {
    const at = this.slots.findIndex((slot) => slot.key === key);
    const [gone] = at < 0 ? [] : this.slots.splice(at, 1);
    if (gone?.preview) URL.revokeObjectURL(gone.preview);
    this.changed();
  }

  move(key: string, to: number): void {
    const from = this.slots.findIndex((slot) => slot.key === key);
    const target = Math.min(Math.max(to, 0), this.slots.length - 1);
    if (from < 0 || from === target) return;
    const [slot] = this.slots.splice(from, 1);
    if (slot) this.slots.splice(target, 0, slot);
    this.changed();
  }

  /** Call after every change: the draft is saved a moment later. An edit of a published note has no draft. */
  changed(): void {
    if (this.editing || this.isPublishing) return;
    clearTimeout(this.#timer);
    this.draftState = 'waiting';
    this.#timer = setTimeout(() => void this.saveDraft(), SAVE_PAUSE_MS);
  }

  /** One after the other, so that an older state never overtakes a newer one. */
  saveDraft(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.editing || this.isEmpty || this.#isPublished) return this.#saving;
    this.#saving = this.#saving.then(async () => {
      this.draftState = 'saving';
      try {
        if (this.#draft) await saveDraft(this.#draft, this.#draftContent());
        else this.#draft = (await createDraft(this.#draftContent())).id;
        if (this.draftState === 'saving') this.draftState = 'saved';
      } catch {
        this.draftState = 'failed';
      }
    });
    return this.#saving;
  }

  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (this.#draft) await deleteDraft(this.#draft);
    this.#draft = null;
  }

  async publish(): Promise<Note> {
    clearTimeout(this.#timer);
    this.isPublishing = true;
    try {
      await this.#saving;
      const content = this.#content();
      if (!this.editing) {
        const note = await publish({ ...content, draft_id: this.#draft }, this.#idempotencyKey);
        this.#isPublished = true;
        return note;
      }
      const changes: Partial<NewNote> = { ...content };
      delete changes.kind;
      delete changes.answers;
      return await edit(this.editing, changes);
    } catch (error) {
      // Another content is another request.
      this.#idempotencyKey = crypto.randomUUID();
      throw error;
    } finally {
      this.isPublishing = false;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const slot of this.slots) if (slot.preview) URL.revokeObjectURL(slot.preview);
  }

  #content(): NewNote {
    return {
      kind: this.kind,
      title: this.title.trim(),
      body: this.body.trim(),
      pictures:
        this.kind === 'text'
          ? []
          : this.slots.flatMap((s) => (s.picture ? [{ id: s.picture.id, alt: s.alt.trim() }] : [])),
      card: this.kind === 'text' ? { design: this.card.design, text: this.card.text.trim() } : null,
      place: this.place,
      ask: this.kind === 'ask' ? this.ask : null,
      answers: this.kind === 'ask' ? null : this.answers,
      visibility: this.visibility,
    };
  }

  #draftContent(): DraftContent {
    const pictures = this.slots.flatMap((s) => (s.picture ? [{ ...s.picture, alt: s.alt }] : []));
    const card = this.card.text.trim() ? { ...this.card } : null;
    return { ...this.#content(), card, title: this.title, body: this.body, pictures };
  }

  #enqueue(slot: Slot): void {
    this.#queue.push(slot);
    this.#work();
  }

  #work(): void {
    while (this.#running < AT_ONCE) {
      const slot = this.#queue.shift();
      if (!slot) return;
      this.#running += 1;
      void this.#send(slot).finally(() => {
        this.#running -= 1;
        this.#work();
      });
    }
  }

  async #send(slot: Slot): Promise<void> {
    const file = slot.file;
    if (!file || !this.slots.includes(slot)) return;
    try {
      const picture = await upload(file, { onProgress: (share) => (slot.progress = share) });
      // Cropped meanwhile: the newer picture is on its way.
      if (slot.file !== file) return;
      slot.picture = picture;
      this.changed();
    } catch (error) {
      if (slot.file === file) slot.error = error;
    }
  }
}

const arrived = (picture: Picture): Slot => ({
  key: crypto.randomUUID(),
  file: null,
  preview: null,
  picture,
  alt: picture.alt,
  progress: 1,
  error: null,
});

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Characters as a person counts them, like the server. */
export function count(text: string): number {
  return [...segmenter.segment(text.trim())].length;
}
