import type { Lang } from '../text/lang.ts';
import { href } from '../ui/href.ts';
import type { Report, ReportCorrection, ReportPoint } from './report.ts';
import { wordsOf } from './speech.ts';
import type { State, Turn } from './state.ts';

/** How the parts of a text are marked; an answer is quoted whatever marks stand in it. */
interface Form { title: (text: string) => string; part: (text: string) => string; item: (text: string) => string; said: (who: string, text: string) => string; escape: (text: string) => string }

/** No control characters: they could move a terminal's cursor or end a line early. */
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\n' || char === '\u200d' ? char : char === '\t' ? ' ' : ''));

const plain: Form = {
  title: (text) => `${text}\n${'='.repeat(Math.min(60, text.length * 2))}`, part: (text) => `\n${text}\n${'-'.repeat(Math.min(60, text.length * 2))}`,
  item: (text) => `- ${text.replace(/\n/g, '\n  ')}`, said: (who, text) => `${who}: ${text.replace(/\n/g, '\n    ')}`, escape: (text) => text,
};
const markdown: Form = {
  title: (text) => `# ${text}\n`, part: (text) => `\n## ${text}\n`, item: (text) => `- ${text.replace(/\n/g, '\n  ')}`,
  said: (who, text) => `**${who}**\n\n${text.split('\n').map((line) => `> ${line}`).join('\n')}\n`,
  escape: (text) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&'),
};
const formOf = (format: Format): Form => (format === 'markdown' ? markdown : plain);

export type Format = 'text' | 'markdown';

/** A turn as text: number, the interviewer's words, then the answer. The last line has no end. */
export const turnText = (state: Pick<State, 'options'>, { n, lead, ask, answer }: Turn, format: Format = 'text'): { asked: string; answered: string } => {
  const form = formOf(format);
  const { interviewer, you } = wordsOf(state).report;
  return {
    asked: form.said(`${n}. ${interviewer}`, form.escape(clean([...lead, ask].join('\n')))),
    answered: answer ? form.said(`${n}. ${you}`, form.escape(clean(answer.text.trim()) || '…')) : '',
  };
};

/** All turns as text or Markdown. */
export const transcriptOf = (state: State, format: Format): string => {
  const words = wordsOf(state).report;
  return `${formOf(format).part(words.transcript)}\n${state.turns.map((turn) => {
    const { asked, answered } = turnText(state, turn, format);
    return answered === '' ? asked : `${asked}\n${answered}`;
  }).join('\n\n')}\n`;
};

/** Names of the topics in the interview's language, for headings. */
export type TopicNames = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** The report as text or Markdown, without the transcript. */
export const reportText = (state: State, report: Report, names: TopicNames, format: Format): string => {
  const form = formOf(format);
  const words = wordsOf(state).report;
  const topic = (id: string): string => names[id]?.[state.options.lang] ?? id;
  const out: string[] = [form.title(words.title), `${report.ended === undefined ? '' : `${words.ended[report.ended]} `}${words.time}: ${words.minutes(report.ms)}. ${words.noScore}`];
  const place = (path: string): string => href(path, state.options.lang, '/');
  const quoted = (said: readonly string[]): string => (said.length === 0 ? '' : ` (${said.slice(0, 4).map((one) => `“${form.escape(clean(one).replace(/\s+/g, ' '))}”`).join(', ')})`);
  const point = (mark: string) => ({ text, words: said, overruled, near }: ReportPoint): string =>
    form.item(`${mark}: ${form.escape(text)}${quoted(said)}${overruled ? ` [${words.overruled}]` : near ? ` [${words.near}]` : ''}`);
  const correction = ({ text, right, see, turn, words: said }: ReportCorrection): string => form.item(`${words.wrong} (${words.inTurns([turn])}): ${form.escape(text)}${quoted(said)} → ${form.escape(right)}${see === undefined ? '' : ` ${place(see)}`}`);
  for (const { name, asks, wrong } of report.projects) {
    out.push(form.part(`${words.projects}: ${form.escape(name)}`), ...asks.map(({ ask, turn, ms }) => form.item(`${turn}. ${form.escape(clean(ask))} (${words.minutes(ms)})`)), ...wrong.map(correction));
  }
  for (const one of report.topics) {
    out.push(form.part(`${topic(one.topic)}: ${words.of(one.made, one.points)}, ${words.minutes(one.ms)}`));
    for (const question of one.questions) {
      const notes = [question.hint ? words.hints : '', question.skipped ? words.skipped : '', question.answered ? '' : words.open].filter(Boolean).join(', ');
      out.push('', `${form.escape(question.title)}${notes === '' ? '' : ` (${notes})`}: ${words.of(question.made.length, question.made.length + question.missed.length)}`, `${words.intent}: ${form.escape(question.intent)}`, '',
        ...question.made.map(point(words.heard)), ...question.missed.map(point(words.missed)), ...question.wrong.map(correction));
    }
  }
  if (report.honest.length > 0) out.push(form.part(words.honest), form.item(words.inTurns(report.honest)));
  if (report.notReached.length > 0) out.push(form.part(words.notReached), form.item(report.notReached.map(topic).join(', ')));
  if (report.read.length > 0) out.push(form.part(words.read), ...report.read.map((path) => form.item(place(path))));
  return `${out.join('\n')}\n`;
};
