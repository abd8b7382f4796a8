import { download } from '../progress/download.element.ts';
import type { Report } from './report.ts';
import type { State } from './state.ts';
import { reportText, transcriptOf, type Format, type TopicNames } from './transcript.ts';

/** Shows whether what was missed can still go into the reviews, or has gone; `said` is what the button then says. */
export const showQueue = (host: HTMLElement, left: number, queued: boolean, said: string): void => {
  const button = host.querySelector<HTMLButtonElement>('[data-queue]');
  if (button) {
    button.disabled = queued || left === 0;
    if (queued) button.textContent = said;
  }
  host.querySelector('[data-queued]')?.toggleAttribute('hidden', !queued);
};

/** Downloads report and transcript as one file, named without its ending. */
export const saveResult = (state: State, report: Report, topics: TopicNames, format: Format, name: string): void => {
  const text = `${reportText(state, report, topics, format)}${transcriptOf(state, format)}`;
  const [type, ending] = format === 'markdown' ? ['markdown', 'md'] : ['plain', 'txt'];
  download(text, `text/${type};charset=utf-8`, `${name}.${ending}`);
};
