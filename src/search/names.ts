import { withinOneEdit } from '../text/edit-distance.ts';
import { choseong, isHangul, toJamo } from '../text/hangul.ts';
import { normalise } from '../text/normalize.ts';

/** One way to call a section. */
export interface Name {
  text: string;
  section: number;
  /** 1 for what it is called first, less for its other names. */
  weight: number;
}

/** Names, found by a query as a whole, however it is spaced. */
export interface Names {
  exactly(query: string): Name[];
  /** Those that go on where the query stops, the shortest first. */
  startingWith(query: string, limit: number): Name[];
  /** Those one keystroke away, the most important first. */
  near(query: string, limit: number): Name[];
  /** Those whose first consonants are, else begin, so; the shortest first. */
  byChoseong(consonants: string, limit: number): Name[];
  /** Those that share most pairs of keystrokes with the query, best first. */
  alike(query: string, limit: number): Name[];
}

/** Takes any text, gives it in lower case without spaces and joiners. */
export const squeeze = (text: string): string => normalise(text.replace(/\s+/g, '')).replace(/[\s._=()[\]/,:·'"‘’“”?!-]+/g, '');

interface Entry { name: Name; key: string }

const pairs = (key: string): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) found.add(key.slice(at, at + 2));
  return found;
};

/** What stands before a bracket and what stands in it are names too: 접근 제어 목록(ACL). */
export const spellingsOf = (name: string): string[] => {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
  return match ? [name, match[1] ?? '', match[2] ?? ''] : [name];
};

/** Takes names, gives them ready for look-ups. */
export function createNames(names: readonly Name[]): Names {
  const entries: Entry[] = names.flatMap((name) => {
    const key = toJamo(squeeze(name.text));
    return key === '' ? [] : [{ name, key }];
  });
  const byKey = Map.groupBy(entries, ({ key }) => key);
  const sorted = [...byKey.keys()].sort();
  const byLength = Map.groupBy(sorted, (key) => key.length);
  let initials: { key: string; name: Name }[] | null = null;

  const firstNotBefore = (key: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const named = (keys: readonly string[]): Name[] => keys.flatMap((key) => (byKey.get(key) ?? []).map(({ name }) => name));

  return {
    exactly: (query) => named([toJamo(squeeze(query))]),
    startingWith(query, limit) {
      const key = toJamo(squeeze(query));
      const found: string[] = [];
      for (let at = firstNotBefore(key); at < sorted.length && found.length < 400; at += 1) {
        const one = sorted[at] ?? '';
        if (!one.startsWith(key)) break;
        if (one !== key) found.push(one);
      }
      return named(found.sort((a, b) => a.length - b.length).slice(0, limit)).slice(0, limit);
    },
    near(query, limit) {
      const key = toJamo(squeeze(query));
      if (key.length < (isHangul(key) ? 6 : 5)) return [];
      const alike = [0, -1, 1].flatMap((more) => byLength.get(key.length + more) ?? []);
      return named(alike.filter((one) => withinOneEdit(one, key))).sort((a, b) => b.weight - a.weight).slice(0, limit);
    },
    byChoseong(consonants, limit) {
      initials ??= entries.filter(({ name }) => /[가-힣]/.test(name.text)).map(({ name }) => ({ key: choseong(squeeze(name.text)), name }));
      const key = squeeze(consonants);
      const found = initials.filter((one) => one.key.startsWith(key));
      return found.sort((a, b) => a.key.length - b.key.length || b.name.weight - a.name.weight).slice(0, limit).map(({ name }) => name);
    },
    alike(query, limit) {
      const key = toJamo(squeeze(query)).slice(0, 60);
      const wanted = pairs(key);
      if (wanted.size < 2) return [];
      const scored = sorted.flatMap((one) => {
        if (one.length > key.length * 2 + 4) return [];
        const own = pairs(one);
        let both = 0;
        for (const pair of own) if (wanted.has(pair)) both += 1;
        const score = (2 * both) / (own.size + wanted.size);
        return score > 0.4 ? [{ one, score }] : [];
      });
      return named(scored.sort((a, b) => b.score - a.score).slice(0, limit).map(({ one }) => one)).slice(0, limit);
    },
  };
}
