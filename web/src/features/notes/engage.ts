// Liking, saving and turning away, at once on the screen and then on the server; taken back if the server says no.
import * as members from '../../api/members';
import * as notes from '../../api/notes';
import * as preferences from '../../api/preferences';
import type { Id } from '../../api/types';
import { t } from '../../i18n/index.svelte';
import { forgetPages } from '../../router/page-memory';
import { requireMember } from '../../sign-in';
import { toast, toastProblem } from '../../ui/toasts.svelte';
import { likeState, setAuthorGone, setGone, setLikeState } from './note-changes.svelte';

/** One request at a time for a note: a second tap waits for none and changes nothing. */
const busy = new Set<Id>();

export async function toggleLike(note: { id: Id; liked: boolean; likes: number }): Promise<void> {
  if (!requireMember() || busy.has(note.id)) return;
  const before = likeState(note);
  const liked = !before.liked;
  busy.add(note.id);
  setLikeState(note.id, { liked, likes: Math.max(0, before.likes + (liked ? 1 : -1)) });
  try {
    setLikeState(note.id, await notes.like(note.id, liked));
  } catch (error) {
    setLikeState(note.id, { liked: before.liked, likes: before.likes });
    toastProblem(error);
  } finally {
    busy.delete(note.id);
  }
}

/** Saving from a card, where nothing shows whether the note is saved already. */
export async function saveFromCard(id: Id): Promise<void> {
  if (!requireMember()) return;
  try {
    await notes.save(id);
    toast(t('note-saved-toast'));
  } catch (error) {
    toastProblem(error);
  }
}

/** Takes a note out of one's feeds, with a moment to think again. Says whether it is gone. */
export async function hideNote(id: Id): Promise<boolean> {
  if (!requireMember()) return false;
  setGone(id);
  try {
    await notes.hide(id, true);
  } catch (error) {
    setGone(id, false);
    toastProblem(error);
    return false;
  }
  const undo = () => {
    setGone(id, false);
    notes.hide(id, false).catch(toastProblem);
  };
  toast(t('note-hidden-toast'), { action: { label: t('undo'), run: undo } });
  return true;
}

/** Fewer notes like this one. It stays where it is: nothing is wrong with it. */
export async function fewerLike(id: Id): Promise<void> {
  if (!requireMember()) return;
  try {
    await preferences.fewerLike(id, true);
  } catch (error) {
    toastProblem(error);
    return;
  }
  forgetPages();
  const undo = () => void preferences.fewerLike(id, false).then(forgetPages, toastProblem);
  toast(t('fewer-toast'), { action: { label: t('undo'), run: undo } });
}

/** Mutes a topic that a note has; the note leaves the lists at once. Says whether it is gone. */
export async function muteTopic(id: Id, topic: string): Promise<boolean> {
  if (!requireMember()) return false;
  setGone(id);
  try {
    await preferences.changeFeed({ mute: { topics: [topic] } });
  } catch (error) {
    setGone(id, false);
    toastProblem(error);
    return false;
  }
  // What was read before may hold more of it.
  forgetPages();
  const undo = () => {
    setGone(id, false);
    void preferences.changeFeed({ unmute: { topics: [topic] } }).then(forgetPages, toastProblem);
  };
  toast(t('topic-muted-toast', { topic }), { action: { label: t('undo'), run: undo } });
  return true;
}

/** Mutes or blocks an author; their notes leave the lists at once. Says whether they are gone. */
export async function turnAway(author: Id, change: typeof members.block, done: string): Promise<boolean> {
  try {
    await change(author, true);
  } catch (error) {
    toastProblem(error);
    return false;
  }
  setAuthorGone(author);
  const undo = () => {
    setAuthorGone(author, false);
    change(author, false).catch(toastProblem);
  };
  toast(done, { action: { label: t('undo'), run: undo } });
  return true;
}

export async function muteAuthor(author: { id: Id }, name: string): Promise<boolean> {
  return requireMember() && turnAway(author.id, members.mute, t('note-muted-toast', { name }));
}

export async function copyLink(id: Id): Promise<void> {
  await navigator.clipboard.writeText(`${location.origin}/n/${id}`);
  toast(t('link-copied'));
}
