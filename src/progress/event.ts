import { isJson, isRecord, type Json } from './json.ts';

/** What every event has, of whatever type: all that merging, storing and exporting need to know. */
export type Envelope = {
  /** Version of the fields of this type; see `interpret.ts`. */
  readonly v: number;
  /** Unique for ever; merging is set union by it. */
  readonly id: string;
  /** Epoch ms by the reader's clock. */
  readonly at: number;
  readonly type: string;
  /** Minutes the reader's clock stands east of UTC (Seoul: 540). */
  readonly zone?: number;
};

/** An event as it is stored and exported: the envelope, and fields this release may not know. Never rewritten. */
export type StoredEvent = Envelope & Readonly<Record<string, unknown>>;

/** The fields of each type, in their current version. All ids are ids that an author wrote. */
export type EventFields = {
  'quiz.answered': { readonly item: string; readonly right: boolean; readonly answer: Json };
  'task.ticked': { readonly task: string };
  'task.unticked': { readonly task: string };
  'page.finished': { readonly page: string };
  'page.unfinished': { readonly page: string };
  'question.graded': { readonly question: string; readonly grade: Grade; readonly missed: readonly string[] };
  'session.started': { readonly session: string; readonly items: readonly string[]; readonly mode: SessionMode; readonly minutes: number | null };
  'session.chosen': { readonly session: string; readonly item: string; readonly answer: Json };
  'session.finished': { readonly session: string };
  /** The items that follow are answered as `quiz.answered`; which they are follows from the id (`quiz/placement.ts`). */
  'placement.started': { readonly placement: string };
  'placement.finished': { readonly placement: string };
  'date.set': { readonly what: 'interview' | 'start'; readonly date: string | null };
  /** Cards to review a day. */
  'limit.set': { readonly cards: number };
  /** Hours of study a week. */
  'hours.set': { readonly hours: number };
  'log.exported': object;
};

/** How well a question was answered, by the reader's own judgement. */
export type Grade = (typeof grades)[number];
export const grades = ['again', 'hard', 'good', 'easy'] as const;

/** A quiz session that explains each answer at once, or only at the end. */
export type SessionMode = (typeof sessionModes)[number];
export const sessionModes = ['instant', 'exam'] as const;

export type EventType = keyof EventFields;

/** What a caller appends: an event without its envelope. */
export type NewEvent = { [T in EventType]: { readonly type: T } & EventFields[T] }[EventType];

/** An event that this release understands, in its current version. */
export type ProgressEvent = { [T in EventType]: Envelope & { readonly type: T } & EventFields[T] }[EventType];

type Check = (value: unknown) => boolean;

/** A type's current version and the check of each field. Stricter checks need a new version and an upcaster. */
export type TypeRule = { readonly v: number; readonly fields: Readonly<Record<string, Check>> };

const MAX_TEXT = 200;
/** Items in one session. */
const MAX_ITEMS = 100;
const isText: Check = (value) => typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
const oneOf = (values: readonly unknown[]): Check => (value) => values.includes(value);
const isDay: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  // Date.parse alone lets 30 February through as 2 March.
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** The one table of what is valid: type, version, fields. */
export const typeRules: {
  readonly [T in EventType]: { readonly v: number; readonly fields: { readonly [F in keyof EventFields[T]]: Check } };
} = {
  'quiz.answered': { v: 1, fields: { item: isText, right: oneOf([true, false]), answer: (value) => isJson(value) } },
  'task.ticked': { v: 1, fields: { task: isText } },
  'task.unticked': { v: 1, fields: { task: isText } },
  'page.finished': { v: 1, fields: { page: isText } },
  'page.unfinished': { v: 1, fields: { page: isText } },
  'question.graded': {
    v: 1,
    fields: {
      question: isText,
      grade: oneOf(grades),
      missed: (value) => Array.isArray(value) && value.every(isText),
    },
  },
  'session.started': {
    v: 1,
    fields: {
      session: isText,
      items: (value) => Array.isArray(value) && value.length > 0 && value.length <= MAX_ITEMS && value.every(isText),
      mode: oneOf(sessionModes),
      minutes: (value) => value === null || isBetween(value, 1, 600),
    },
  },
  'session.chosen': { v: 1, fields: { session: isText, item: isText, answer: (value) => isJson(value) } },
  'session.finished': { v: 1, fields: { session: isText } },
  'placement.started': { v: 1, fields: { placement: isText } },
  'placement.finished': { v: 1, fields: { placement: isText } },
  'date.set': {
    v: 1,
    fields: { what: oneOf(['interview', 'start']), date: (value) => value === null || isDay(value) },
  },
  'limit.set': { v: 1, fields: { cards: (value) => isBetween(value, 1, 500) } },
  'hours.set': { v: 1, fields: { hours: (value) => isBetween(value, 1, 60) } },
  'log.exported': { v: 1, fields: {} },
};

/** The last `at` that is taken: with any zone its day still has a four-digit year. */
export const MAX_AT = Date.UTC(9999, 11, 30);
const isBetween = (value: unknown, low: number, high: number): boolean =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

/** Why an envelope is not sound. */
export type EnvelopeFault = 'not-an-event' | 'bad-id' | 'bad-time' | 'bad-type' | 'bad-version' | 'bad-zone';

/** The first fault of an envelope, or null; says nothing of the other fields. */
export function envelopeFault(value: unknown): EnvelopeFault | null {
  if (!isRecord(value)) return 'not-an-event';
  if (!isText(value['id'])) return 'bad-id';
  if (!isBetween(value['at'], 0, MAX_AT)) return 'bad-time';
  if (!isText(value['type'])) return 'bad-type';
  if (!isBetween(value['v'], 1, Number.MAX_SAFE_INTEGER)) return 'bad-version';
  if (value['zone'] !== undefined && !isBetween(value['zone'], -1440, 1440)) return 'bad-zone';
  return null;
}
