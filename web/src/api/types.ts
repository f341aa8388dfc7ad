// The shapes that the API under /v1 speaks: ids are decimal strings, times RFC 3339, cursors opaque.
// Names are those on the wire.

export type Id = string;
export type Time = string;
export type Cursor = string;
export type Lang = string;
export type Region = string;

export interface Page<T> {
  items: T[];
  next: Cursor | null;
}

export type NoteKind = 'photo' | 'video' | 'text' | 'ask';
export type Visibility = 'public' | 'followers' | 'private';
export type CardDesign = 'paper' | 'menu' | 'sticky' | 'chalk' | 'film' | 'ticket';
export type FollowState = 'none' | 'requested' | 'following';

export interface Community {
  name: string;
  is_demo: boolean;
  needs_owner: boolean;
  sms: 'outbox' | 'provider';
  version: string;
  member_count: number;
  note_count: number;
  card_designs: CardDesign[];
  ui_languages: Lang[];
}

export interface PictureSize {
  width: number;
  height: number;
  url: string;
}

export interface Picture {
  id: Id;
  width: number;
  height: number;
  /** base64 */
  thumbhash: string;
  /** `#rrggbb` */
  color: string;
  alt: string;
  /** ascending */
  sizes: PictureSize[];
}

export interface MemberBrief {
  id: Id;
  handle: string;
  display_name: string;
  avatar: Picture | null;
  region: Region;
}

export interface MemberViewer {
  is_self: boolean;
  follow: FollowState;
  follows_you: boolean;
  blocks: boolean;
  mutes: boolean;
}

export interface Member extends MemberBrief {
  bio: string;
  languages: Lang[];
  home: string | null;
  is_private: boolean;
  role: string;
  counts: {
    followers: number;
    following: number;
    notes: number;
    likes_received: number;
    saves_received: number;
  };
  viewer: MemberViewer;
}

export interface Me extends Member {
  ui_language: Lang;
  role: 'member' | 'moderator' | 'owner';
  is_complete: boolean;
  /** `+49 ••• 78` */
  phone_hint: string | null;
  created_at: Time;
  has_passkey: boolean;
  unread: number;
}

export interface TextCard {
  design: CardDesign;
  text: string;
}

export interface Place {
  name: string;
  latitude: number;
  longitude: number;
}

export type FeedSource =
  | 'following'
  | 'topics'
  | 'nearby'
  | 'fresh'
  | 'trending'
  | 'languages'
  | 'co_engagement'
  | 'answers'
  | 'discover';

export interface NoteCard {
  id: Id;
  kind: NoteKind;
  title: string;
  excerpt: string;
  cover: Picture | null;
  picture_count: number;
  card: TextCard | null;
  author: MemberBrief;
  likes: number;
  liked: boolean;
  place: string | null;
  language: Lang;
  visibility: Visibility;
  published_at: Time;
  /** Why it stands in a feed; null elsewhere. */
  reason: { source: FeedSource; detail: string | null } | null;
}

export interface Mention {
  id: Id;
  handle: string;
}

export interface Note {
  id: Id;
  kind: NoteKind;
  title: string;
  body: string;
  pictures: Picture[];
  card: TextCard | null;
  topics: string[];
  mentions: Mention[];
  place: Place | null;
  visibility: Visibility;
  language: Lang;
  region: Region;
  author: MemberBrief & { follow: FollowState; is_self: boolean };
  published_at: Time;
  edited_at: Time | null;
  counts: { likes: number; saves: number; comments: number; shares: number };
  viewer: { liked: boolean; saved: boolean; hidden: boolean; collections: Id[] };
}

export interface NewNote {
  kind: NoteKind;
  title: string;
  body: string;
  /** 1 to 18 for a photo note, 0 to 18 for an ask. */
  pictures?: { id: Id; alt?: string }[];
  card?: TextCard | null;
  topics?: string[];
  place?: Place | null;
  visibility: Visibility;
  /** Detected when absent. */
  language?: Lang | null;
  /** Deleted when the note is published. */
  draft_id?: Id | null;
}

export type NoteChanges = Partial<Omit<NewNote, 'kind' | 'draft_id'>>;

export interface NoteVersion {
  id: Id;
  written_at: Time;
  title: string;
  body: string;
  pictures: Picture[];
  topics: string[];
  place: Place | null;
}

export type DraftContent = Omit<NewNote, 'pictures' | 'draft_id'> & { pictures: Picture[] };

export interface Draft {
  id: Id;
  content: DraftContent;
  updated_at: Time;
}

export interface Comment {
  id: Id;
  note_id: Id;
  parent_id: Id | null;
  reply_to: MemberBrief | null;
  author: MemberBrief;
  text: string;
  mentions: Mention[];
  picture: Picture | null;
  language: Lang;
  region: Region;
  created_at: Time;
  likes: number;
  liked: boolean;
  replies: number;
  is_pinned: boolean;
  is_deleted: boolean;
  is_by_author: boolean;
  can_delete: boolean;
  can_pin: boolean;
  first_replies: Comment[];
}

export interface NoteCover {
  cover: Picture | null;
  card: TextCard | null;
  title: string;
}

export interface Collection {
  id: Id;
  name: string;
  is_private: boolean;
  note_count: number;
  /** Up to four. */
  covers: NoteCover[];
}

export interface TopicCount {
  topic: string;
  notes: number;
}

export type NotificationKind =
  | 'comment'
  | 'reply'
  | 'mention'
  | 'comment_mention'
  | 'like'
  | 'save'
  | 'comment_like'
  | 'follow'
  | 'follow_request';

export interface Notification {
  id: Id;
  kind: NotificationKind;
  actor: MemberBrief;
  note: { id: Id; title: string; cover: Picture | null; card: TextCard | null } | null;
  comment: { id: Id; text: string } | null;
  at: Time;
  is_read: boolean;
}

export type NotificationTab = 'comments' | 'likes' | 'followers';

export interface CodeChallenge {
  challenge: string;
  /** In international form. */
  phone: string;
  expires_at: Time;
  resend_after_s: number;
  delivery: 'outbox' | 'sms';
}

export interface SignedIn {
  me: Me;
  is_new: boolean;
  token: string | null;
}

export interface MemberSession {
  id: Id;
  device: string;
  place: string | null;
  created_at: Time;
  last_seen_at: Time;
  is_current: boolean;
}

export interface Passkey {
  id: Id;
  name: string;
  created_at: Time;
  last_used_at: Time | null;
}

export type Surface = 'explore' | 'following' | 'nearby' | 'topic' | 'search' | 'profile' | 'direct';

export interface TelemetrySample {
  kind: 'impression' | 'dwell';
  note: Id;
  surface: Surface;
  position: number;
  milliseconds: number;
  at: Time;
}
