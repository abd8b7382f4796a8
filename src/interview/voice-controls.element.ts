import type { Lang } from '../text/lang.ts';
import { localRecognition, record, type RecognitionClass, type Recording } from './voice.ts';

interface Words { record: string; stopRecord: string; dictate: string; stopDictate: string; noMicrophone: string; notice: (text: string) => void; heard: (text: string) => void }

/** The two buttons of the voice: recording an answer to hear it again, and dictating where the browser does it on the device. */
export class VoiceControls {
  /** Addresses of recordings by the turn they answer; they live as long as the page. */
  readonly recorded = new Map<number, string>();
  #recording: Recording | null = null;
  #sound: Promise<Blob> | null = null;
  #stopDictating: (() => void) | null = null;
  readonly #host: HTMLElement;
  readonly #words: Words;

  constructor(host: HTMLElement, lang: Lang, words: Words, signal: AbortSignal) {
    this.#host = host;
    this.#words = words;
    const recorder = this.#button('record');
    if (recorder && 'MediaRecorder' in window) {
      recorder.hidden = false;
      recorder.addEventListener('click', () => void this.#toggleRecording(recorder), { signal });
    }
    void this.#offerDictation(lang, signal);
  }

  #button(name: string): HTMLButtonElement | null { return this.#host.querySelector<HTMLButtonElement>(`[data-${name}]`); }

  async #toggleRecording(button: HTMLButtonElement): Promise<void> {
    if (this.#recording) this.#stopRecording();
    else {
      this.#recording = await record(navigator.mediaDevices, window.MediaRecorder);
      if (!this.#recording) this.#words.notice(this.#words.noMicrophone);
    }
    button.textContent = this.#recording ? this.#words.stopRecord : this.#words.record;
    button.setAttribute('aria-pressed', String(this.#recording !== null));
  }

  #stopRecording(): void {
    this.#sound = this.#recording?.stop() ?? this.#sound;
    this.#recording = null;
  }

  async #offerDictation(lang: Lang, signal: AbortSignal): Promise<void> {
    const { SpeechRecognition: Class } = window as { SpeechRecognition?: RecognitionClass };
    const listen = await localRecognition(Class, lang);
    const button = this.#button('dictate');
    if (!listen || !button) return;
    const ended = (): void => {
      this.#stopDictating = null;
      button.textContent = this.#words.dictate;
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      if (this.#stopDictating) {
        this.#stopDictating();
        return;
      }
      this.#stopDictating = listen(this.#words.heard, ended);
      button.textContent = this.#words.stopDictate;
    }, { signal });
  }

  /** Ends what is under way; the recording is kept for that turn. */
  async finish(turn: number): Promise<void> {
    this.#stopDictating?.();
    this.#stopRecording();
    const button = this.#button('record');
    if (button) {
      button.textContent = this.#words.record;
      button.setAttribute('aria-pressed', 'false');
    }
    const sound = this.#sound;
    this.#sound = null;
    if (sound) this.recorded.set(turn, URL.createObjectURL(await sound));
  }
}
