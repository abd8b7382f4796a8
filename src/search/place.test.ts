import { expect, test } from 'vitest';
import { placeIn, readPlace, writePlace } from './place.ts';

test.each([{ base: '/', lang: 'ko' }, { base: '/sub/', lang: 'en' }] as const)('%o goes along with the worker’s address', (place) => {
  expect(readPlace(new URL(`http://x/w.js#${writePlace(place)}`).hash)).toEqual(place);
});

test('an element names its place', () => {
  expect(placeIn({ base: '/sub/', lang: 'en' })).toEqual({ base: '/sub/', lang: 'en' });
  expect(placeIn({})).toEqual({ base: '/', lang: 'ko' });
});
