import { expect, test } from 'vitest';
import { goodContent } from '../model/fixtures/content.ts';
import { readSite } from '../model/site.ts';
import { renderInline, renderMarkdown, type MarkdownContext } from './markdown.ts';

const context: MarkdownContext = { lang: 'en', base: '/sub/', site: readSite(goodContent()).site, sources: ['kafka-broker'] };

test('a citation gets the number of its page and no space before it', () => {
  expect(renderInline('It is 30 s [@kafka-broker].', context))
    .toBe('It is 30 s<a href="#source-kafka-broker" class="cite" title="Apache Kafka, Broker configs" aria-label="source 1">1</a>.');
});

test('a source that the page does not list leads to the page of all sources', () => {
  expect(renderInline('x [@kafka-broker]', { ...context, sources: [] })).toContain('href="/sub/en/sources/#kafka-broker"');
});

test('our own marks lead to what they mean', () => {
  expect(renderInline('x [@reasoning] y [@unverified]', context)).toMatch(/href="\/sub\/en\/about\/#sources-and-versions" class="own-mark".*reasoning.*unverified/);
});

test('a version stands for its number, a link gets language and base', () => {
  expect(renderInline('Kafka [=kafka], [why](/guide/kafka/replication#isr)', context)).toBe('Kafka 4.4, <a href="/sub/en/guide/kafka/replication/#isr">why</a>');
});

test('markup in a text stays text, code stays code', () => {
  expect(renderInline('`a < b` and [@reasoning] {x} *y*', context)).toMatch(/^<code>a &lt; b<\/code> and<a .*<\/a> \{x\} <em>y<\/em>$/);
});

test('a fence that names a listing shows its code', () => {
  expect(renderMarkdown('Try:\n\n```java listing=kafka/Sender.java#send\n```', context))
    .toContain('<p>Try:</p>\n<pre><code class="language-java">void send(String text) {\n  System.out.println(text);\n}\n</code></pre>');
  expect(() => renderMarkdown('```java listing=kafka/Sender.java#sent\n```', context)).toThrow('no region "sent"');
});
