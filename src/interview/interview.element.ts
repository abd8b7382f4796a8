import { progressLog } from '../progress/shared.ts';
import { clockText } from '../text/clock.ts';
import type { Lang } from '../text/lang.ts';
import { href } from '../ui/href.ts';
import { localStore } from '../ui/local-store.element.ts';
import { gradesOf } from './grades.ts';
import type { Words } from './interview-words.ts';
import { forgetAll, forgetInterview, keepInterview, keepProjects, keptInterview, keptProjects } from './kept.ts';
import { fromSite, loadMaterial } from './load.ts';
import type { Material } from './material.ts';
import { addProject } from './projects-form.element.ts';
import { reportView } from './report-view.element.ts';
import { reportOf } from './report.ts';
import { saveResult, showQueue } from './result.element.ts';
import { chosenIn, showSetup } from './setup-form.element.ts';
import { wordsOf } from './speech.ts';
import type { Event, Options, State } from './state.ts';
import { begin, step } from './step.ts';
import { talkRows, type TalkPage } from './talk-view.element.ts';
import { timesAt } from './times.ts';
import { VoiceControls } from './voice-controls.element.ts';

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
    this.#voice = new VoiceControls(this, this.#lang, { ...this.#words, notice: (text) => this.#notice(text), heard: (text) => { this.#field.value = `${this.#field.value} ${text}`.trim(); } }, signal);
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
    const kept = keptInterview(localStore(), this.#lang);
    if (!kept || !await this.#load(kept.state.options)) return void this.#setUp();
    this.#state = kept.state;
    this.#queued = kept.queued;
    if (kept.state.ended !== undefined) return void this.#report();
    this.#step({ type: 'pause', at: kept.state.pausedSince ?? kept.state.at });
    this.#step({ type: 'resume', at: Date.now() });
    this.#run();
    this.#notice(this.#words.resumed);
  }

  #setUp(): void {
    showSetup(this, keptProjects(localStore()));
    this.#show('setup');
  }

  async #load({ topics }: Pick<Options, 'topics'>): Promise<boolean> {
    try {
      this.#material = await loadMaterial(fromSite(this.#base), this.#lang, topics.map(({ topic }) => topic), this.#words.corrected);
      return true;
    } catch {
      this.#notice(this.#words.failed);
      return false;
    }
  }

  async #begin(): Promise<void> {
    const chosen = chosenIn(this);
    if ('without' in chosen) return void this.#notice(this.#words.noTechniques.replace('{name}', chosen.without));
    if (!await this.#load(chosen) || !this.#material) return;
    keepProjects(localStore(), chosen.projects);
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const session = crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#queued = false;
    this.#notice('');
    this.#state = begin({ session, seed, lang: this.#lang, ...chosen }, this.#material, Date.now());
    this.#keep();
    this.#run();
  }

  #keep(): void {
    if (this.#state && !keepInterview(localStore(), { state: this.#state, queued: this.#queued })) this.#notice(this.#words.unsaved);
  }

  #step(event: Event): void {
    if (!this.#state || !this.#material) return;
    this.#state = step(this.#state, event, this.#material);
    this.#keep();
  }

  #happen(event: Event): void {
    this.#step(event);
    this.#paint();
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
    const times = this.#state && !this.#query('[data-run]').hidden ? timesAt(this.#state, Date.now()) : null;
    if (!times) return;
    this.#query('[data-left]').textContent = clock(times.left);
    this.#query('[data-taken]').textContent = clock(times.taken);
    this.#query('[data-over]').toggleAttribute('hidden', !times.long);
    if (times.left > 0) return;
    // What stands in the field when the time is up was said.
    if (this.#field.value.trim() !== '') void this.#say(this.#field.value);
    else this.#happen({ type: 'tick', at: Date.now() });
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
    else if (save !== undefined) {
      if (this.#state && this.#material) saveResult(this.#state, reportOf(this.#state, this.#material), this.#words.topics, save === 'markdown' ? 'markdown' : 'text', this.#words.file);
    }
    else if (button.matches('[data-add]')) addProject(this);
    else if (button.matches('[data-remove]')) button.closest('[data-project]')?.remove();
    else if (button.matches('[data-forget]')) {
      forgetAll(localStore());
      this.#setUp();
      this.#notice(this.#words.forgotten);
    } else if (button.matches('[data-pause]')) {
      const paused = this.#state?.pausedSince !== undefined;
      this.#step({ type: paused ? 'resume' : 'pause', at: Date.now() });
      this.#notice(paused ? '' : this.#words.paused);
      this.#paint();
      if (paused) this.#field.focus();
    } else if (button.matches('[data-end]')) this.#happen({ type: 'end', at: Date.now() });
    else if (button.matches('[data-queue]')) await this.#queue();
    else if (button.matches('[data-print]')) window.print();
    else if (button.matches('[data-again]')) {
      forgetInterview(localStore(), this.#lang);
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
    showQueue(this, gradesOf(report).length, this.#queued, words.alreadyQueued);
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
}

if (!customElements.get('mg-interview')) customElements.define('mg-interview', InterviewElement);
