import type { Lang } from '../text/lang.ts';

/** What is heard of a recognition: whole pieces of speech, as text. */
interface Result { readonly resultIndex: number; readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }> }

/** A browser's speech recognition, as far as it is used here. */
export interface Recognition {
  lang: string; processLocally: boolean; continuous: boolean;
  start(): void; stop(): void;
  onresult: ((event: Result) => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
}

export interface RecognitionClass {
  new (): Recognition;
  prototype: object;
  available?: (options: { langs: string[]; processLocally: boolean }) => Promise<string>;
}

const tags: Record<Lang, string> = { ko: 'ko-KR', en: 'en-US' };

/**
 * Takes a browser's class, gives a way to listen that never leaves the device; null unless the browser knows of local
 * processing and has the language's pack installed. Without either a browser may send what it hears to a server.
 */
export const localRecognition = async (Class: RecognitionClass | undefined, lang: Lang): Promise<((heard: (text: string) => void, ended: () => void) => () => void) | null> => {
  if (!Class?.available || !('processLocally' in Class.prototype)) return null;
  const state = await Class.available({ langs: [tags[lang]], processLocally: true }).catch(() => 'unavailable');
  if (state !== 'available') return null;
  return (heard, ended) => {
    const recognition = new Class();
    recognition.lang = tags[lang];
    recognition.processLocally = true;
    recognition.continuous = true;
    recognition.onresult = ({ resultIndex, results }) => {
      for (let at = resultIndex; at < results.length; at += 1) {
        const result = results[at];
        const text = result?.[0]?.transcript.trim() ?? '';
        if (result?.isFinal === true && text !== '') heard(text);
      }
    };
    recognition.onend = ended;
    recognition.onerror = ended;
    recognition.start();
    return () => recognition.stop();
  };
};

/** A recording under way; `stop` gives the sound, which is kept in this page's memory alone. */
export interface Recording { stop: () => Promise<Blob> }

/** Starts recording; null when there is no microphone or the reader does not allow it. */
export const record = async (devices: Pick<MediaDevices, 'getUserMedia'> | undefined, Recorder: typeof MediaRecorder | undefined): Promise<Recording | null> => {
  const stream = await devices?.getUserMedia({ audio: true }).catch(() => null);
  if (!stream) return null;
  if (!Recorder) {
    for (const track of stream.getTracks()) track.stop();
    return null;
  }
  const recorder = new Recorder(stream);
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => void pieces.push(data));
  recorder.start();
  return {
    stop: () => new Promise((resolve) => {
      recorder.addEventListener('stop', () => {
        for (const track of stream.getTracks()) track.stop();
        resolve(new Blob(pieces, { type: recorder.mimeType }));
      }, { once: true });
      recorder.stop();
    }),
  };
};
