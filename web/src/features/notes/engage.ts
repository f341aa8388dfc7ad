// Liking, saving and hiding, at once on the screen and then on the server; taken back if the server says no.
import * as notes from '../../api/notes';
import type { Id } from '../../api/types';
import { t } from '../../i18n/index.svelte';
import { requireMember } from '../../sign-in';
import { toast, toastProblem } from '../../ui/toasts.svelte';
import { likeState, setGone, setLikeState } from './note-changes.svelte';

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

export async function copyLink(id: Id): Promise<void> {
  await navigator.clipboard.writeText(`${location.origin}/n/${id}`);
  toast(t('link-copied'));
}
