// The shapes that the API under /v1 speaks, by the names the app uses. They come from the server's own
// description (schema.d.ts); nothing is written out here but what the description leaves open.
import type { components } from './schema';

type Schemas = components['schemas'];

/** An answer has every field that it may have: what is not there is null. */
export type Answered<T> = T extends (infer Item)[]
  ? Answered<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]-?: Answered<Exclude<T[K], undefined>> }
    : T;
type Answer<Name extends keyof Schemas> = Answered<Schemas[Name]>;

/** Any of the ids: a decimal string. */
export type Id = Schemas['NoteId'];
export type Time = Schemas['Timestamp'];
export type Lang = Schemas['LanguageTag'];
export type Region = Schemas['Region'];
export type Cursor = string;

export interface Page<T> {
  items: T[];
  next: Cursor | null;
}

export type Community = Answer<'Community'>;
export type PlaceInLine = Answer<'PlaceView'>;
export type Puzzle = Answer<'Puzzle'>;
export type NoteKind = Schemas['NoteKind'];
export type Visibility = Schemas['Visibility'];
export type CardDesign = Schemas['CardDesign'];
export type FollowState = Schemas['FollowState'];
export type Surface = Schemas['Surface'];

export type Picture = Answer<'Picture'>;
export type TextCard = Answer<'TextCard'>;
export type Place = Answer<'NotePlace'>;
export type Mention = Answer<'Mention'>;
export type TopicCount = Answer<'TopicCount'>;

export type MemberBrief = Answer<'MemberBrief'>;
export type MemberViewer = Answer<'ViewerRelation'>;
export type Member = Answer<'Member'>;
export type Me = Answer<'Me'>;

export type NoteCard = Answer<'NoteCard'>;
export type FeedSource = Schemas['FeedSource'];
export type Note = Answer<'Note'>;
export type NoteVersion = Answer<'NoteVersion'>;
export type NewNote = Schemas['NewNote'];
export type NoteChanges = Schemas['NoteChanges'];

/** What the composer keeps in a draft; to the server it is a document like any other. */
export type DraftContent = Omit<NewNote, 'pictures' | 'draft_id'> & {
  title: string;
  body: string;
  pictures: Picture[];
};
export type Draft = Omit<Answer<'Draft'>, 'content'> & { content: DraftContent };

export type AskDetails = Answer<'AskDetails'>;
export type AskState = Answer<'AskState'>;
export type AskAnswer = Answer<'Answer'>;
export type HelpedState = Answer<'HelpedState'>;
export type Invitation = Answer<'Invitation'>;
export type Standing = Answer<'Standing'>;

export type Comment = Answer<'Comment'>;
export type NewComment = Schemas['NewComment'];
export type Collection = Answer<'Collection'>;
export type NoteCover = Answer<'NoteCover'>;
export type Saved = Answer<'SaveState'>;

export type Notification = Answer<'Notification'>;
export type NotificationKind = Schemas['NotificationKind'];
export type NotificationTab = Schemas['Tab'];

export type CodeChallenge = Answer<'CodeSent'>;
export type OutboxMessage = Answer<'OutboxText'>;
export type SignedIn = Answer<'SignedInAnswer'>;
export type MemberSession = Answer<'SessionItem'>;
export type Passkey = Answer<'PasskeyItem'>;
export type PasskeyChallenge = Answer<'PasskeyOptions'>;
export type MeChanges = Schemas['MeChanges'];

export type TelemetrySample = Schemas['Sample'];

export type FeedPreferences = Answer<'FeedPreferences'>;
export type FeedChanges = Schemas['FeedChanges'];
export type FeedOrder = Schemas['FeedOrder'];
export type FeedWidth = Answer<'FeedWidth'>;

export type ExposureProof = Answer<'ExposureProof'>;
export type SizeExposure = Answer<'SizeExposure'>;
export type HourExposure = Answer<'HourExposure'>;
export type NoteExposure = Answer<'NoteExposure'>;
