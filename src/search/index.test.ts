import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../text/lang.ts';
import { corpus, glossary } from './corpus.fixture.ts';
import { buildIndex } from './format.ts';
import type { BodiesData, NamesData } from './format.ts';
import { openIndex } from './index.ts';
import type { Hit, SearchIndex } from './index.ts';

const open = (lang: Lang): SearchIndex => {
  const { names, bodies } = buildIndex(corpus[lang], glossary, lang);
  return openIndex(names, bodies);
};
const indexes = { ko: open('ko'), en: open('en') };
const place = ({ path, headingId }: Hit): string => `${path}${headingId === null ? '' : `#${headingId}`}`;
/** Where the text stands; the term itself, which comes before it, is tested apart. */
const places = (lang: Lang, text: string): string[] => indexes[lang].query(text).filter(({ kind }) => kind !== 'term').map(place);

const groups = '/guide/kafka/consumer-groups';
const replication = '/guide/kafka/replication';
const partitions = '/guide/kafka/partitions';
const once = '/questions/kafka/exactly-once';

describe('순위: 첫째로 나와야 하는 절', () => {
  test.each([
    ['제목', '파티션', partitions],
    ['조사', '파티션을', partitions],
    ['조사 여럿', '파티션에서는', partitions],
    ['치다 만 음절', '파티셔', partitions],
    ['치다 만 음절, 받침 자리', '리밸런싲', `${groups}#rebalancing`],
    ['치다 만 조사', '워터마크부', '/guide/flink/watermarks'],
    ['붙여 쓴 합성어', '컨슈머그룹', groups],
    ['띄어 쓴 합성어', '컨슈머 그룹', groups],
    ['띄어쓰기가 다른 말', '정확히한번', once],
    ['띄어쓰기가 조금 다른 말', '정확히 한번', once],
    ['합성어의 뒤', '밸런싱', `${groups}#rebalancing`],
    ['초성', 'ㅇㅌㅁㅋ', '/guide/flink/watermarks'],
    ['초성, 입력기가 묶은 자음', 'ㅍㅌㅅ', partitions],
    ['영문 자판', 'vkxltus', partitions],
    ['한글 자판', 'ㅈㅁㅅㄷ금가', '/guide/flink/watermarks'],
    ['영어로 찾은 한국어 제목', 'partition', partitions],
    ['영어로 찾은 한국어', 'rebalancing', `${groups}#rebalancing`],
    ['영어 구로 찾은 한국어', 'exactly once', once],
    ['영어 이름을 치다 만 것', 'waterm', '/guide/flink/watermarks'],
    ['다른 우리말 이름', '소비자 그룹', groups],
    ['설정 이름', 'min.insync.replicas', `${replication}#isr`],
    ['설정 이름의 부분', 'insync', `${replication}#isr`],
    ['치다 만 설정 이름', 'max.poll.int', `${groups}#poll`],
    ['값이 붙은 설정', 'acks=all', `${replication}#acks`],
    ['KIP', 'KIP-848', `${groups}#rebalancing`],
    ['KIP, 붙여 쓴 것', 'kip848', `${groups}#rebalancing`],
    ['제목보다 소제목', '리더 선출', `${replication}#isr`],
    ['소제목 그대로', '부정한 리더 선출', `${replication}#unclean`],
    ['한 글자 틀림', '파티숀', partitions],
    ['영어 한 글자 틀림', 'isolatoin', once],
    ['섞어 쓴 질의', 'Kafka를 정확히 한 번', once],
    ['뜻 없는 말', '워터마크란 무엇인가', '/guide/flink/watermarks'],
  ])('%s: %s', (_name, text, expected) => {
    expect(places('ko', text)[0]).toBe(expected);
  });
});

describe('ranking: the section that must come first', () => {
  test.each([
    ['a title', 'partitions', partitions],
    ['another form', 'partitioning', partitions],
    ['a heading', 'rebalancing', `${groups}#rebalancing`],
    ['another form of a heading', 'rebalances', `${groups}#rebalancing`],
    ['half a word', 'rebala', `${groups}#rebalancing`],
    ['Korean for an English title', '파티션', partitions],
    ['Korean for English', '리밸런싱', `${groups}#rebalancing`],
    ['Korean for an English phrase', '컨슈머 그룹', groups],
    ['Korean without its space', '정확히한번', once],
    ['a hyphen', 'exactly-once', once],
    ['no hyphen', 'exactlyonce', once],
    ['camelCase', 'isolationLevel', once],
    ['a setting', 'min.insync.replicas', `${replication}#isr`],
    ['a part of a setting', 'insync', `${replication}#isr`],
    ['a setting with its value', 'acks=all', `${replication}#acks`],
    ['the Korean layout', 'ㅈㅁㅅㄷ금가', '/guide/flink/watermarks'],
    ['a slip', 'watemark', '/guide/flink/watermarks'],
    ['a question', 'how does kafka guarantee exactly once', once],
    ['the exact heading', 'unclean leader election', `${replication}#unclean`],
  ])('%s: %s', (_name, text, expected) => {
    expect(places('en', text)[0]).toBe(expected);
  });
});

describe('query', () => {
  test('카프카와 Kafka는 서로를 찾는다', () => {
    for (const text of ['카프카', 'kafka']) {
      expect(places('ko', text)).toEqual(expect.arrayContaining(['/projects/logstream', once]));
    }
  });

  test('at most three sections of a page, best first, as many as asked for', () => {
    const hits = indexes.ko.query('복제본');
    expect(hits.filter(({ path }) => path === replication)).toHaveLength(3);
    expect(hits.filter(({ kind }) => kind === 'guide')).not.toHaveLength(0);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(indexes.ko.query('파티션', { limit: 2 })).toHaveLength(2);
  });

  test('all words asked for before some of them', () => {
    expect(places('ko', '컨슈머 그룹 KIP-848')[0]).toBe(`${groups}#rebalancing`);
  });

  test('a word that nothing answers does not hide the others', () => {
    expect(places('ko', '워터마크 뷁뷁뷁')[0]).toBe('/guide/flink/watermarks');
  });

  test.each(['', '   ', '뷁', '()', '🚀', 'qqqqzzzz', '\u0000'])('nothing for %j', (text) => {
    expect(indexes.ko.search(text)).toMatchObject({ hits: [], readAs: null, namesOnly: false });
  });

  test('says how it read a query typed in the other layout or with a slip', () => {
    expect(indexes.ko.search('vkxltus 키').readAs).toBe('파티션 키');
    expect(indexes.ko.search('파티숀').readAs).toBe('파티션');
    expect(indexes.ko.search('파티션').readAs).toBeNull();
    expect(indexes.en.search('kafka').readAs).toBeNull();
  });

  test('NFD, full width and capitals make no difference', () => {
    expect(places('ko', '파티션'.normalize('NFD'))).toEqual(places('ko', '파티션'));
    expect(places('en', 'ＫＡＦＫＡ')).toEqual(places('en', 'kafka'));
  });

  test('words that every object has are terms like others', () => {
    const text = '__proto__ toString';
    const page = { path: '/p', kind: 'page', topic: null, page: 'constructor', heading: null } as const;
    const { names, bodies } = buildIndex([{ ...page, text, aliases: [] }], [], 'en');
    const index = openIndex(names, bodies);
    for (const word of ['constructor', 'proto', 'tostring']) expect(index.query(word)).toHaveLength(1);
    expect(index.query('valueOf')).toEqual([]);
  });

  const odd = fc.constantFrom(
    '파티션', 'ㅍㅌ', 'ᄀ', '\u1161', '\u11A8', '🚀', '👨‍👩‍👧', 'مرحبا', '\u202E', '\u0007', '\uD800',
    '(', '[', '\\', '.*', 'min.', '=', 'exactly-once', 'a-b', '멈추면', 'a'.repeat(300), 'how', 'oo', 'k', 'Q', ' ', '는',
  );
  const mixed = fc.array(odd).map((list) => list.join(''));
  test('any query: no throw, marks inside the excerpt, in order and not empty', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), mixed), (text) => {
      for (const { excerpt } of indexes.ko.query(text)) {
        let last = 0;
        for (const [start, end] of excerpt.marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(excerpt.text.length);
          last = end;
        }
      }
    }));
  });

  test.each(['가', 'a', '파티션 ', 'ㅋ', '은는이가', 'a.b='])('a query of 10,000 characters of %j', (piece) => {
    const text = piece.repeat(10_000 / piece.length);
    expect(indexes.ko.query(text)).toEqual(indexes.ko.query(text.slice(0, 200)));
  });
});

describe('kinds', () => {
  test('a term asked for by any of its names comes first, with its definition', () => {
    for (const text of ['파티션', 'partition', '파티션을', 'ㅍㅌㅅ', '파티셔']) {
      expect(indexes.ko.query(text)[0], text).toMatchObject({ kind: 'term', headingId: 'partition', excerpt: { text: '용어의 뜻.' } });
    }
  });

  test('only the kind and the topic that are asked for', () => {
    const all = indexes.ko.query('파티션');
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(2);
    for (const kind of ['guide', 'misconception'] as const) {
      const hits = indexes.ko.query('파티션', { filter: { kind } });
      expect(hits.length).toBeGreaterThan(0);
      expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set([kind]));
    }
    expect(new Set(indexes.ko.query('워터마크', { filter: { topic: 'flink' } }).map(({ topic }) => topic))).toEqual(new Set(['flink']));
    expect(indexes.ko.query('파티션', { filter: { kind: 'lab' } })).toEqual([]);
  });

  test('a quiz item is found by what it asks', () => {
    expect(indexes.ko.query('워터마크가 멈춘 까닭', { filter: { kind: 'quiz' } })[0]).toMatchObject({ path: '/quiz', headingId: 'idle' });
  });

  test('nothing found: names that look like the query', () => {
    const { hits, nearest } = indexes.ko.search('워두마쿠');
    expect(hits).toEqual([]);
    expect(nearest).toContain('워터마크');
  });
});

describe('the first tier alone', () => {
  const first = openIndex(buildIndex(corpus.ko, glossary, 'ko').names, null);

  test.each([['파티션', partitions], ['리밸런싱이', `${groups}#rebalancing`], ['ㅇㅌㅁㅋ', '/guide/flink/watermarks'], ['vkxltus', partitions]])(
    '%s', (text, expected) => {
      const { hits, namesOnly } = first.search(text);
      expect(namesOnly).toBe(true);
      expect(hits.filter(({ kind }) => kind !== 'term').map(place)[0]).toBe(expected);
    });

  test('what only a text says is not found', () => {
    expect(first.query('read_committed')).toEqual([]);
    expect(indexes.ko.query('read_committed').map(place)).toContain(once);
  });
});

describe('the index as it travels', () => {
  const travelled = (lang: Lang): SearchIndex => {
    const { names, bodies } = JSON.parse(JSON.stringify(buildIndex(corpus[lang], glossary, lang))) as { names: NamesData; bodies: BodiesData };
    return openIndex(names, bodies);
  };

  test('survives JSON: the same answers', () => {
    for (const lang of ['ko', 'en'] as const) {
      const back = travelled(lang);
      for (const text of ['파티션', 'kafka', 'ㅍㅌㅅ', 'min.insync.replicas', 'vkxltus']) {
        expect(back.search(text)).toEqual(indexes[lang].search(text));
      }
    }
  });

  test('building twice gives the same bytes', () => {
    const bytes = (): string => JSON.stringify(buildIndex(corpus.ko, glossary, 'ko'));
    expect(bytes()).toBe(bytes());
  });

  test('text in NFD is stored in NFC', () => {
    const nfd = (text: string): string => text.normalize('NFD');
    const apart = corpus.ko.map((section) => ({ ...section, text: nfd(section.text), page: nfd(section.page) }));
    expect(buildIndex(apart, glossary, 'ko')).toEqual(buildIndex(corpus.ko, glossary, 'ko'));
  });

  test('another version is refused, and bodies of another build', () => {
    const { names, bodies } = buildIndex(corpus.ko, glossary, 'ko');
    expect(() => openIndex({ ...names, version: 0 }, null)).toThrow(TypeError);
    expect(() => openIndex(names, { ...bodies, version: 0 })).toThrow(TypeError);
    expect(() => openIndex(names, { ...bodies, stamp: 'another' })).toThrow(TypeError);
  });

  test('an empty index answers', () => {
    const { names, bodies } = buildIndex([], [], 'ko');
    expect(openIndex(names, bodies).query('파티션')).toEqual([]);
  });
});
