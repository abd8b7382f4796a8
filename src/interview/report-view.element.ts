import type { Lang } from '../text/lang.ts';
import { href } from '../ui/href.ts';
import { make } from '../ui/make.element.ts';
import type { Report, ReportCorrection, ReportPoint, ReportQuestion } from './report.ts';
import type { ReportWords } from './words/words.ts';

/** What the report needs of the page: where it stands, names of topics and pages, words, and what to do when the reader overrules. */
export interface ReportPage {
  lang: Lang; base: string; topicName: (topic: string) => string; titleOf: (path: string) => string; report: ReportWords;
  words: { rely: string; overrule: string; wasSaid: string }; overrule: (turn: number, id: string, heard: boolean) => void;
}

const link = (path: string, page: ReportPage): HTMLAnchorElement =>
  Object.assign(make('a', page.titleOf(path)), { href: href(path, page.lang, page.base) });

const ruled = (label: (Node | string)[], { turn, id, heard }: { turn: number | undefined; id: string; heard: boolean }, page: ReportPage): HTMLLIElement => {
  const box = Object.assign(make('input'), { type: 'checkbox', checked: heard, autocomplete: 'off', disabled: turn === undefined });
  box.dataset['rule'] = `${turn ?? ''}/${id}`;
  if (turn !== undefined) box.addEventListener('change', () => page.overrule(turn, id, box.checked));
  return make('li', make('label', box, make('span', ...label)));
};

const relied = (words: readonly string[], page: ReportPage): (Node | string)[] =>
  (words.length === 0 ? [] : [' ', Object.assign(make('span', `(${page.words.rely}: ${words.slice(0, 4).map((word) => `“${word}”`).join(', ')})`), { className: 'words' })]);

const point = ({ id, text, words, turn, overruled, near }: ReportPoint, heard: boolean, page: ReportPage): HTMLLIElement =>
  ruled([text, ...relied(words, page), overruled ? ` [${page.report.overruled}]` : near ? ` [${page.report.near}]` : ''], { turn, id, heard }, page);

const correction = ({ id, text, right, see, words, turn }: ReportCorrection, page: ReportPage): HTMLLIElement => {
  const told = [make('s', text), ...relied(words, page), ' → ', right, ...(see === undefined ? [] : [' ', link(see, page)])];
  const row = ruled([page.words.wasSaid], { turn, id, heard: true }, page);
  row.prepend(make('p', ...told));
  return row;
};

const list = (...rows: HTMLLIElement[]): HTMLUListElement => make('ul', ...rows);

const question = (one: ReportQuestion, page: ReportPage): HTMLElement => {
  const { report } = page;
  const notes = [one.hint ? report.hints : '', one.skipped ? report.skipped : '', one.answered ? '' : report.open].filter(Boolean);
  const title = Object.assign(make('a', one.title), { href: href(one.path, page.lang, page.base) });
  return make('section',
    make('h4', title, `: ${report.of(one.made.length, one.made.length + one.missed.length)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`),
    make('p', `${report.intent}: ${one.intent}`),
    ...(one.made.length > 0 ? [make('p', make('b', report.heard)), list(...one.made.map((made) => point(made, true, page)))] : []),
    ...(one.missed.length > 0 ? [make('p', make('b', report.missed)), list(...one.missed.map((missed) => point(missed, false, page)))] : []),
    ...(one.wrong.length > 0 ? [make('p', make('b', report.wrong)), list(...one.wrong.map((wrong) => correction(wrong, page)))] : []));
};

/** Takes a report, gives its sections: projects, topics with their questions, what was said honestly, what to read. */
export const reportView = (report: Report, page: ReportPage): HTMLElement[] => {
  const { report: words } = page;
  const part = (title: string, ...children: HTMLElement[]): HTMLElement => make('section', make('h3', title), ...children);
  return [
    make('p', `${report.ended === undefined ? '' : `${words.ended[report.ended]} `}${words.time}: ${words.minutes(report.ms)}. ${words.noScore} ${page.words.overrule}`),
    ...report.projects.map(({ name, asks, wrong }) => part(`${words.projects}: ${name}`,
      list(...asks.map(({ ask, turn, ms }) => make('li', `${turn}. ${ask} (${words.minutes(ms)})`)), ...wrong.map((one) => correction(one, page))))),
    ...report.topics.map((topic) => part(`${page.topicName(topic.topic)}: ${words.of(topic.made, topic.points)}, ${words.minutes(topic.ms)}`, ...topic.questions.map((one) => question(one, page)))),
    ...(report.honest.length > 0 ? [part(words.honest, make('p', words.inTurns(report.honest)))] : []),
    ...(report.notReached.length > 0 ? [part(words.notReached, make('p', report.notReached.map(page.topicName).join(', ')))] : []),
    ...(report.read.length > 0 ? [part(words.read, list(...report.read.map((path) => make('li', link(path, page)))))] : []),
  ];
};
