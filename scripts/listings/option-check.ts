import { parseAllDocuments } from 'yaml';
import type { Listing } from '../../src/model/listing.ts';
import { kindOf } from '../../src/model/listing-kinds.ts';
import type { Problem } from '../../src/model/problem.ts';
import { propertiesIn, yamlKeys, type Entry } from './keys.ts';
import { brokerOption, knownIn, nearest, type OptionNames } from './options.ts';
import { outcome, together, type Outcome } from './outcome.ts';

/** Options in one file or fence; `line` is added to the lines of its entries. */
interface Place { file: string; line: number; kind: string; entries: readonly Entry[] }

/** The broker options that a compose file gives Kafka's image. */
export const composeOptions = (text: string): Entry[] => {
  const lines = text.split('\n');
  const services: unknown[] = parseAllDocuments(text, { merge: true }).flatMap((document) => {
    const value: unknown = 'toJS' in document ? document.toJS() : undefined;
    return typeof value === 'object' && value !== null && 'services' in value && typeof value.services === 'object' ? Object.values(value.services ?? {}) as unknown[] : [];
  });
  const set = new Set(services.flatMap((service) => {
    if (typeof service !== 'object' || service === null || !('image' in service) || !String(service.image).startsWith('apache/kafka')) return [];
    const environment: unknown = 'environment' in service ? service.environment : {};
    return typeof environment === 'object' && environment !== null ? Object.keys(environment) : [];
  }));
  return [...set].flatMap((name) => {
    const key = brokerOption(name);
    return key === undefined ? [] : [{ key, value: '', line: Math.max(lines.findIndex((line) => line.includes(name)), 0) + 1 }];
  });
};

/** What a listing sets, by the kind that its name says; undefined when it sets no options. */
const placeOf = ({ file, path, source }: Listing): Place | undefined => {
  const kind = kindOf(path);
  if (!kind) return undefined;
  const at = { file, line: 0, kind: kind.name };
  if (kind.languages.includes('properties')) return { ...at, entries: propertiesIn(source).entries };
  if (kind.name === 'compose') return { ...at, kind: 'broker', entries: composeOptions(source) };
  if (kind.name === 'application' || kind.name === 'flink') return { ...at, entries: yamlKeys(source).entries };
  if (kind.name !== 'connector') return undefined;
  const { entries } = yamlKeys(source);
  const inside = entries.filter(({ key }) => key.startsWith('config.')).map((entry) => ({ ...entry, key: entry.key.slice('config.'.length) }));
  return { ...at, entries: inside.some(({ key }) => key === 'connector.class') ? inside : entries };
};

/** Looks up every option that listings, and the properties fences of pages, set. */
export const checkOptions = (listings: readonly Listing[], fences: readonly { file: string; line: number; written: string }[], names: OptionNames): Outcome => {
  const places = [
    ...listings.flatMap((listing) => placeOf(listing) ?? []),
    ...fences.map(({ file, line, written }): Place => ({ file, line, kind: 'page', entries: propertiesIn(written).entries })),
  ];
  return together(places.map(({ file, line, kind, entries }) => {
    const known = knownIn(kind, names, entries);
    if (!known) return outcome({});
    const told = entries.map((entry) => ({ ...entry, known: known(entry.key) }));
    return outcome({
      counts: { 'options looked up': told.filter((entry) => entry.known !== undefined).length, 'options of others': told.filter((entry) => entry.known === undefined).length },
      problems: told.filter((entry) => entry.known === false).map((entry): Problem => ({
        file, line: line + entry.line, rule: 'unknown-option', message: `"${entry.key}" is no ${kind === 'page' ? 'option of any product here' : `${kind} option`}`, fix: `the nearest names are ${nearest(entry.key, names).join(', ')}`,
      })),
    });
  }));
};
