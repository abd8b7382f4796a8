import { describe, expect, test, vi } from 'vitest';
import { localRecognition, record, type Recognition, type RecognitionClass } from './voice.ts';

/** A browser's recognition that says what it was asked for; `local: false` stands for one that knows nothing of local processing. */
const recognitionClass = (available: RecognitionClass['available'] | undefined, local = true): { Class: RecognitionClass; made: Recognition[]; started: boolean[] } => {
  const made: Recognition[] = [];
  const started: boolean[] = [];
  class Fake implements Recognition {
    lang = ''; continuous = false; onresult: Recognition['onresult'] = null; onend: Recognition['onend'] = null; onerror: Recognition['onerror'] = null;
    declare processLocally: boolean;
    constructor() { made.push(this); }
    start(): void { started.push(this.processLocally); }
    stop(): void { this.onend?.(); }
  }
  if (local) Object.defineProperty(Fake.prototype, 'processLocally', { writable: true, value: false });
  return { Class: Object.assign(Fake, available && { available }), made, started };
};

describe('speech is recognised on the device or not at all', () => {
  test.each([
    ['a browser that cannot say whether it is local', undefined, true],
    ['one that knows nothing of local processing', () => Promise.resolve('available'), false],
    ['a pack that would have to be fetched', () => Promise.resolve('downloadable'), true],
    ['a pack on its way', () => Promise.resolve('downloading'), true],
    ['a language it has not', () => Promise.resolve('unavailable'), true],
    ['a refusal', () => Promise.reject(new Error('NotAllowed')), true],
  ] as const)('%s: never started', async (_name, available, local) => {
    const { Class, made } = recognitionClass(available, local);
    expect(await localRecognition(Class, 'ko')).toBeNull();
    expect(made).toEqual([]);
  });

  test('no recognition at all', async () => expect(await localRecognition(undefined, 'en')).toBeNull());

  test('with the pack installed it is started, locally, and gives whole pieces', async () => {
    const asked: unknown[] = [];
    const { Class, made, started } = recognitionClass((options) => { asked.push(options); return Promise.resolve('available'); });
    const listen = await localRecognition(Class, 'ko');
    const heard: string[] = [];
    const ended = vi.fn();
    const stop = listen?.((text) => heard.push(text), ended);
    expect(asked).toEqual([{ langs: ['ko-KR'], processLocally: true }]);
    expect(started).toEqual([true]);
    const result = (transcript: string, isFinal: boolean) => Object.assign([{ transcript }], { isFinal });
    made[0]?.onresult?.({ resultIndex: 0, results: [result('파티션', false)] });
    made[0]?.onresult?.({ resultIndex: 0, results: [result(' 파티션은 ', true), result('', true)] });
    expect(heard).toEqual(['파티션은']);
    stop?.();
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe('recording', () => {
  test('no microphone, or none allowed', async () => {
    expect(await record(undefined, undefined)).toBeNull();
    expect(await record({ getUserMedia: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }, undefined)).toBeNull();
  });

  test('a browser without a recorder lets the microphone go', async () => {
    const stop = vi.fn();
    const stream = { getTracks: () => [{ stop }] } as unknown as MediaStream;
    expect(await record({ getUserMedia: () => Promise.resolve(stream) }, undefined)).toBeNull();
    expect(stop).toHaveBeenCalledOnce();
  });
});
