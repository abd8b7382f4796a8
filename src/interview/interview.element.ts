import { download } from '../progress/download.element.ts';
import { progressLog } from '../progress/shared.ts';
import { clockText } from '../text/clock.ts';
import type { Lang } from '../text/lang.ts';
import { href } from '../ui/href.ts';
import { gradesOf } from './grades.ts';
import { forgetAll, forgetInterview, keepInterview, keepProjects, keptInterview, keptProjects, type Drawer } from './kept.ts';
import { loadMaterial } from './load.ts';
import type { Material } from './material.ts';
import { addProject, projectsIn, showProjects } from './projects-form.element.ts';
import { reportView } from './report-view.element.ts';
import { reportOf } from './report.ts';
import { wordsOf } from './speech.ts';
import type { Event, State } from './state.ts';
import { begin, step } from './step.ts';
import { talkRows, type TalkPage } from './talk-view.element.ts';
import { reportText, transcriptOf, type Format, type TopicNames } from './transcript.ts';
import { VoiceControls } from './voice-controls.element.ts';

interface Words {
  noTechniques: string; failed: string; unsaved: string; resumed: string; paused: string; forgotten: string; noMicrophone: string; ownRecording: string; queued: string; alreadyQueued: string;
  rely: string; overrule: string; wasSaid: string; file: string; record: string; stopRecord: string; dictate: string; stopDictate: string; pause: string; resumeRun: string;
  topics: TopicNames; corrected: string[]; titles: Record<string, string>;
}

const drawer = (): Drawer | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

/** An answer should take no longer: the 90-second mark. */
const longAnswer = 90_000;
const clock = (ms: number): string => clockText(Math.max(0, Math.round(ms / 1000)));

/** `<mg-interview>`: chooses, runs and reports a mock interview. Markup: `Interview.astro`. */
class InterviewElement extends HTMLElement {
  #controller: AbortController | undefined;
  #material: Material | null = null;
  #state: State | null = null;
  #queued = false;
  #pasted = '';
  #voice: VoiceControls | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#voice = new VoiceControls(this, this.#lang, { ...this.#words, notice: (text) => this.#notice(text), heard: (text) => this.#dictated(text) }, signal);
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.addEventListener('click', (event) => void this.#click(event.target), { signal });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target === this.#field && !event.isComposing) this.#query<HTMLFormElement>('[data-answer]').requestSubmit();
    }, { signal });
    this.#field.addEventListener('paste', (event) => { this.#pasted += event.clipboardData?.getData('text') ?? ''; }, { signal });
    const timer = setInterval(() => this.#tick(), 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  get #lang(): Lang { return this.dataset['lang'] === 'en' ? 'en' : 'ko'; }
  get #base(): string { return this.dataset['base'] ?? '/'; }
  get #field(): HTMLTextAreaElement { return this.#query<HTMLTextAreaElement>('textarea'); }

  get #talk(): TalkPage {
    const { ownRecording } = this.#words;
    return { lang: this.#lang, base: this.#base, titleOf: (path) => this.#titleOf(path), sound: (turn) => this.#voice?.recorded.get(turn), soundName: (turn) => ownRecording.replace('{n}', String(turn)) };
  }

  #titleOf(path: string): string { return this.#words.titles[path.split('#')[0] ?? ''] ?? href(path, this.#lang, '/'); }

  // The caller knows what its own markup holds.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  #query<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new TypeError(`mg-interview: no ${selector}`);
    return element;
  }
  #notice(text: string): void { this.#query('.notice').textContent = text; }
  #show(part: 'setup' | 'run' | 'result'): void {
    for (const name of ['setup', 'run', 'result']) this.#query(`[data-${name}]`).toggleAttribute('hidden', name !== part);
  }

  /** What is kept goes on where it stopped; the time between does not count. */
  async #open(): Promise<void> {
    const kept = keptInterview(drawer(), this.#lang);
    if (!kept || !await this.#load(kept.state.options.topics.map(({ topic }) => topic))) {
      this.#setUp();
      return;
    }
    this.#state = kept.state;
    this.#queued = kept.queued;
    if (kept.state.ended !== undefined) {
      this.#report();
      return;
    }
    this.#step({ type: 'pause', at: kept.state.pausedSince ?? kept.state.at });
    this.#step({ type: 'resume', at: Date.now() });
    this.#run();
    this.#notice(this.#words.resumed);
  }

  #setUp(): void {
    const kept = keptProjects(drawer());
    showProjects(this, kept);
    this.#query('[data-resume]').toggleAttribute('open', kept.length > 0);
    this.#show('setup');
  }

  async #load(topics: readonly string[]): Promise<boolean> {
    try {
      this.#material = await loadMaterial(async (kind, topic, lang) => {
        const response = await fetch(`${this.#base}data/${kind}/${topic}.${lang}.json`);
        if (!response.ok) throw new Error(String(response.status));
        return response.json();
      }, this.#lang, topics, this.#words.corrected);
      return true;
    } catch {
      this.#notice(this.#words.failed);
      return false;
    }
  }

  async #begin(): Promise<void> {
    const filled = projectsIn(this);
    if ('without' in filled) {
      this.#notice(this.#words.noTechniques.replace('{name}', filled.without));
      return;
    }
    const { projects } = filled;
    const chosen = [...this.querySelectorAll<HTMLInputElement>('[name=topic]:checked')].map(({ value }) => value);
    const topics = chosen.length > 0 ? chosen : [...this.querySelectorAll<HTMLInputElement>('[name=topic]')].map(({ value }) => value);
    const number = (name: string): number => Number(this.#query<HTMLSelectElement>(`[name=${name}]`).value);
    if (!await this.#load(topics) || !this.#material) return;
    keepProjects(drawer(), projects);
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const session = crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#queued = false;
    this.#notice('');
    this.#state = begin({ session, seed, lang: this.#lang, topics: topics.map((topic) => ({ topic, weight: 1 })), turns: number('turns'), minutes: number('minutes'), level: number('level'), projects }, this.#material, Date.now());
    this.#keep();
    this.#run();
  }

  #keep(): void {
    if (this.#state && !keepInterview(drawer(), { state: this.#state, queued: this.#queued })) this.#notice(this.#words.unsaved);
  }

  #step(event: Event): void {
    if (!this.#state || !this.#material) return;
    this.#state = step(this.#state, event, this.#material);
    this.#keep();
  }

  #run(): void {
    this.#query('[data-log]').replaceChildren();
    this.#show('run');
    this.#paint();
    this.#field.focus();
  }

  /** What was said and is not shown yet is added, so that a screen reader hears only that. */
  #paint(): void {
    const { turns = [], pausedSince, ended } = this.#state ?? {};
    const log = this.#query('[data-log]');
    log.append(...talkRows(turns, this.#talk).slice(log.children.length));
    log.lastElementChild?.scrollIntoView({ block: 'nearest' });
    const paused = pausedSince !== undefined;
    this.#field.disabled = paused;
    this.#query('[data-pause]').textContent = paused ? this.#words.resumeRun : this.#words.pause;
    if (ended !== undefined) this.#report();
    else this.#tick();
  }

  #dictated(text: string): void { this.#field.value = `${this.#field.value} ${text}`.trim(); }

  async #say(text: string): Promise<void> {
    const turn = this.#state?.turns.at(-1);
    if (!turn) return;
    const pasted = this.#pasted.trim().length > Math.max(80, text.length / 2);
    await this.#voice?.finish(turn.n);
    this.#field.value = '';
    this.#pasted = '';
    this.#notice('');
    this.#step({ type: 'answer', text, at: Date.now(), pasted });
    this.#paint();
    if (this.#state?.ended === undefined) this.#field.focus();
  }

  #tick(): void {
    const state = this.#state;
    const turn = state?.turns.at(-1);
    if (!state || !turn || state.ended !== undefined || this.#query('[data-run]').hidden) return;
    const now = state.pausedSince ?? Date.now();
    const left = state.options.minutes * 60_000 - (now - state.began - state.paused);
    const taken = now - turn.at - (turn.waited ?? 0);
    this.#query('[data-left]').textContent = clock(left);
    this.#query('[data-taken]').textContent = clock(taken);
    this.#query('[data-over]').toggleAttribute('hidden', taken < longAnswer);
    if (left > 0) return;
    // What stands in the field when the time is up was said.
    if (this.#field.value.trim() !== '') void this.#say(this.#field.value);
    else {
      this.#step({ type: 'tick', at: now });
      this.#paint();
    }
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (event.target instanceof HTMLElement && event.target.matches('[data-setup]')) await this.#begin();
    else if (this.#state?.pausedSince === undefined) await this.#say(this.#field.value);
  }

  async #click(target: EventTarget | null): Promise<void> {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (!button) return;
    const { say, save } = button.dataset;
    if (say !== undefined) await this.#say(say);
    else if (save !== undefined) this.#save(save === 'markdown' ? 'markdown' : 'text');
    else if (button.matches('[data-add]')) addProject(this);
    else if (button.matches('[data-remove]')) button.closest('[data-project]')?.remove();
    else if (button.matches('[data-forget]')) {
      forgetAll(drawer());
      this.#setUp();
      this.#notice(this.#words.forgotten);
    } else if (button.matches('[data-pause]')) {
      const paused = this.#state?.pausedSince !== undefined;
      this.#step({ type: paused ? 'resume' : 'pause', at: Date.now() });
      this.#notice(paused ? '' : this.#words.paused);
      this.#paint();
      if (paused) this.#field.focus();
    } else if (button.matches('[data-end]')) {
      this.#step({ type: 'end', at: Date.now() });
      this.#paint();
    } else if (button.matches('[data-queue]')) await this.#queue();
    else if (button.matches('[data-print]')) window.print();
    else if (button.matches('[data-again]')) {
      forgetInterview(drawer(), this.#lang);
      this.#state = null;
      this.#notice('');
      this.#setUp();
    }
  }

  #report(focused?: string): void {
    const state = this.#state;
    if (!state || !this.#material) return;
    const words = this.#words;
    const report = reportOf(state, this.#material);
    this.#query('[data-report]').replaceChildren(...reportView(report, {
      lang: this.#lang, base: this.#base, report: wordsOf(state).report, words,
      topicName: (topic) => words.topics[topic]?.[this.#lang] ?? topic,
      titleOf: (path) => this.#titleOf(path),
      overrule: (turn, id, heard) => {
        this.#step({ type: 'overrule', turn, id, heard });
        this.#report(`${turn}/${id}`);
      },
    }));
    this.#query('[data-past]').replaceChildren(...talkRows(state.turns, this.#talk));
    const queue = this.#query<HTMLButtonElement>('[data-queue]');
    queue.disabled = this.#queued || gradesOf(report).length === 0;
    if (this.#queued) queue.textContent = words.alreadyQueued;
    this.#query('[data-queued]').toggleAttribute('hidden', !this.#queued);
    const shown = this.#query('[data-result]').hidden;
    this.#show('result');
    if (focused !== undefined) this.querySelector<HTMLInputElement>(`[data-rule="${CSS.escape(focused)}"]`)?.focus();
    else if (shown) this.#query('#interview-report').focus();
  }

  async #queue(): Promise<void> {
    if (!this.#state || !this.#material || this.#queued) return;
    this.#queued = true;
    const grades = gradesOf(reportOf(this.#state, this.#material));
    for (const { question, grade, missed } of grades) await progressLog().append({ type: 'question.graded', question, grade, missed });
    this.#keep();
    this.#notice(this.#words.queued.replace('{n}', String(grades.length)));
    this.#report();
  }

  #save(format: Format): void {
    if (!this.#state || !this.#material) return;
    const text = `${reportText(this.#state, reportOf(this.#state, this.#material), this.#words.topics, format)}${transcriptOf(this.#state, format)}`;
    download(text, `text/${format === 'markdown' ? 'markdown' : 'plain'};charset=utf-8`, `${this.#words.file}.${format === 'markdown' ? 'md' : 'txt'}`);
  }
}

if (!customElements.get('mg-interview')) customElements.define('mg-interview', InterviewElement);
