import { describe, expect, test } from 'vitest';
import { check, type DiagramCheck } from './check.ts';
import { contentWith, goodContent } from './fixtures/content.ts';
import { readSite, type SourceFile } from './site.ts';

const noDiagrams: DiagramCheck = () => Promise.resolve([]);
const run = (files: SourceFile[], diagrams = noDiagrams) => check(readSite(files), { today: '2026-11-21', diagrams });

const docs = 'content/docs/';
const ko = `${docs}guide/kafka/replication.mdx`;
const en = `${docs}en/guide/kafka/replication.mdx`;
const question = `${docs}questions/kafka/kafka-why-isr.mdx`;
const questionEn = `${docs}en/questions/kafka/kafka-why-isr.mdx`;
const month = `${docs}roadmap/month-1.mdx`;
const monthEn = `${docs}en/roadmap/month-1.mdx`;
const lab = `${docs}labs/one.mdx`;
const project = `${docs}projects/one.mdx`;
const projectEn = `${docs}en/projects/one.mdx`;
const quiz = 'content/quiz/kafka.yml';
const producer = `${docs}guide/kafka/producer.mdx`;
const sender = 'content/listings/kafka/Sender.java';
const sources = 'content/sources.yml';
const glossary = 'content/glossary.yml';

test('the good site has no problem', async () => {
  expect(await run(goodContent())).toEqual([]);
});

/** Each row breaks the good site in one place: file, what is replaced, by what; then the rule, its line, and words of the message. */
const broken: [name: string, file: string, from: string, to: string, rule: string, line: number, message: RegExp][] = [
  ['unknown key', ko, 'order: 10', 'ordr: 10', 'schema', 8, /unknown key "ordr"/],
  ['missing key', ko, 'title: 복제\n', '', 'schema', 2, /"title" is missing/],
  ['wrong type', ko, 'order: 10', 'order: first', 'schema', 8, /"order" is of the wrong type/],
  ['neutral field in English', en, 'title: Replication', 'title: Replication\ntopic: kafka', 'schema', 5, /unknown key "topic"/],
  ['bad id', ko, 'id: kafka-replication', 'id: Kafka_Replication', 'schema', 3, /lower-case words/],
  ['unknown topic', ko, 'topic: kafka', 'topic: kafak', 'schema', 7, /a topic is one of kafka/],
  ['bad date', ko, 'verified: 2026-11-21', 'verified: 21.11.2026', 'schema', 6, /YYYY-MM-DD/],
  ['YAML syntax', ko, 'title: 복제', 'title: 복제: 둘', 'yaml', 4, /./],
  ['YAML syntax in a bank', quiz, 'kind: single', 'kind: [single', 'yaml', 5, /./],
  ['no frontmatter', ko, '---\nkind', 'kind', 'frontmatter', 1, /no frontmatter/],
  ['MDX syntax', ko, '복제는 ', '복제는 {acks ', 'mdx', 12, /MDX does not parse/],
  ['wrong kind for the folder', ko, 'kind: guide', 'kind: question', 'kind', 2, /does not belong in this folder/],
  ['no kind', ko, 'kind: guide\n', '', 'kind', 2, /no kind/],
  ['.md page', `${docs}guide/kafka/old.md`, '', '---\nkind: guide\n---\n', 'file', 1, /\.md page/],
  ['stray file', 'content/notes.txt', '', 'notes', 'file', 1, /not part of the content/],
  ['Korean only', `${docs}guide/kafka/storage.mdx`, '', '---\nkind: guide\nid: kafka-storage\ntitle: 저장\ndescription: 저장.\nverified: 2026-11-21\ntopic: kafka\norder: 5\n---\n\n## 세그먼트 {#segments}\n', 'translation', 1, /no English page/],
  ['English only', `${docs}en/guide/kafka/storage.mdx`, '', '---\nkind: guide\nid: kafka-storage\ntitle: Storage\ndescription: Storage.\nverified: 2026-11-21\n---\n\n## Segments {#segments}\n', 'translation', 1, /no Korean page/],
  ['other id in English', en, 'id: kafka-replication', 'id: kafka-replicas', 'translation', 3, /is not the Korean page's/],
  ['other heading in English', en, '{#isr}', '{#in-sync}', 'translation', 12, /headings differ/],
  ['other source in English', en, '[@kafka-broker]', '[@reasoning]', 'translation', 12, /only in Korean kafka-broker/],
  ['diagram in one language', en, '```mermaid\nflowchart TD\n  A --> B\n```\n', '', 'translation', 1, /code fences differ/],
  ['quiz item in one language', en, '<Quiz id="kafka-isr-why" />', '', 'translation', 1, /components differ/],
  ['other task in English', monthEn, 'id: m1-lab', 'id: m1-labs', 'translation', 17, /tasks of m1-w2 differ/],
  ['other point in English', questionEn, 'id: minimum', 'id: least', 'translation', 15, /points differ/],
  ['other follow-up in English', questionEn, 'id: two-left', 'id: both-left', 'translation', 22, /follow-ups differ/],
  ['fewer groups of terms', questionEn, 'terms: [[in-sync]]', 'terms: [[in-sync], [current]]', 'translation', 17, /2 groups of terms, Korean 1/],
  ['duplicate page id', `${docs}guide/kafka/producer.mdx`, 'id: kafka-producer', 'id: kafka-replication', 'duplicate-id', 3, /is taken by/],
  ['id once used by another', `${docs}guide/kafka/producer.mdx`, 'order: 20', 'order: 20\nwas: [kafka-replication]', 'duplicate-id', 3, /is taken by/],
  ['duplicate source', sources, 'sources:', 'sources:\n  - { id: kafka-broker, publisher: A, title: B, url: "https://a.example/", holdsFor: c, read: 2026-11-21 }', 'duplicate-id', 3, /"kafka-broker" is taken/],
  ['duplicate task', month, 'id: m1-lab', 'id: m1-read', 'duplicate-id', 25, /task id "m1-read"/],
  ['question not named as its file', question, 'id: kafka-why-isr', 'id: why-isr', 'id-of-file', 3, /file's name/],
  ['topic not the folder', question, 'topic: kafka', 'topic: flink', 'topic-of-folder', 7, /is not the folder's/],
  ['heading without id', ko, '## 동기화 복제본 {#isr}', '## 동기화 복제본', 'heading-id', 14, /has no id/],
  ['heading id twice', ko, '## 동기화 복제본 {#isr}', '## 하나 {#isr}\n\n## 동기화 복제본 {#isr}', 'heading-id', 16, /stands twice/],
  ['h1', ko, '## 동기화 복제본 {#isr}', '# 동기화 복제본 {#isr}', 'heading', 14, /is an h1/],
  ['dead page', ko, '/guide/kafka/producer#acks', '/guide/kafka/producers', 'link', 12, /no page \/guide\/kafka\/producers/],
  ['dead anchor', ko, '/guide/kafka/producer#acks', '/guide/kafka/producer#ack', 'link', 12, /no heading #ack/],
  ['link with language', ko, '/guide/kafka/producer#acks', '/en/guide/kafka/producer#acks', 'link', 12, /names a language/],
  ['relative link', ko, '/guide/kafka/producer#acks', '../producer', 'link', 12, /relative link/],
  ['plain http', ko, '/guide/kafka/producer#acks', 'http://kafka.apache.org/', 'link', 12, /not https/],
  ['dead link of a task', month, '/guide/kafka/replication#isr', '/guide/kafka/replication#irs', 'link', 18, /no heading #irs/],
  ['dead cover', quiz, '/guide/kafka/replication#isr', '/guide/kafka/replica', 'link', 6, /no page/],
  ['dead "see"', glossary, 'see: /guide/kafka/replication#isr', 'see: /guide/nothing', 'link', 6, /no page/],
  ['dead link in frontmatter', question, 'hint: 지금 몇 개인가.', 'hint: "[여기](/guide/nothing)"', 'link', 13, /no page/],
  ['redirect over a page', ko, 'order: 10', 'order: 10\nmovedFrom: [/guide/kafka/producer]', 'redirect', 9, /cannot lead here/],
  ['unknown source', ko, '[@kafka-broker]', '[@kafka-brokers]', 'unknown-source', 16, /no source "kafka-brokers"/],
  ['unknown source in a bank', quiz, '"Yes [@kafka-broker]."', '"Yes [@kafka]."', 'unknown-source', 13, /no source "kafka"/],
  ['unused source', sources, 'sources:', 'sources:\n  - { id: other, publisher: A, title: B, url: "https://a.example/", holdsFor: c, read: 2026-11-21 }', 'unused-source', 2, /nothing cites "other"/],
  ['uncited number', ko, '30초다 [@kafka-broker]', '30초다', 'uncited-number', 16, /30초/],
  ['uncited version in a cited paragraph', en, 'Checked on', 'It changed in 4.1. Checked on', 'uncited-number', 14, /4\.1/],
  ['uncited number in an answer', question, 'answer: 따라온 복제본만 기다립니다.', 'answer: 30초 동안 따라온 복제본만 기다립니다.', 'uncited-number', 17, /30초/],
  ['uncited default in a why', quiz, 'why: { ko: 아니다., en: No. }', 'why: { ko: 기본값은 `5`다., en: No. }', 'uncited-number', 16, /기본값/],
  ['item without a source', quiz, 'why: { ko: "그렇다 [@kafka-broker].", en: "Yes [@kafka-broker]." }', 'why: { ko: 그렇다., en: Yes. }', 'uncited-record', 3, /cites no source/],
  ['misconception without a source', 'content/misconceptions.yml', '"Only the current ISR [@kafka-broker]"', 'Only the current ISR', 'uncited-record', 2, /cites no source/],
  ['unknown version', ko, '[=kafka]', '[=kafak]', 'unknown-version', 16, /no product "kafak"/],
  ['no right option', quiz, '        right: true\n', '', 'quiz', 10, /no right option/],
  ['two right options in a single', quiz, '- id: all\n', '- id: all\n        right: true\n', 'quiz', 10, /2 right options/],
  ['too few options', quiz, /* the last */ '      - id: leader\n        text: { ko: 리더만 있으면 되기 때문에 그렇다, en: Because only the leader is }\n        why: { ko: 아니다., en: No. }\n', '', 'schema', 10, /3 to 5 options/],
  ['right option told by its length', quiz, 'en: Because they kept up with it }', 'en: Because they kept up with the leader and fetched all that it has within the time allowed }', 'quiz', 10, /told by its length/],
  ['all of the above', quiz, 'en: Because they are all replicas }', 'en: All of the above hold }', 'quiz', 14, /others' places/],
  ['capital NOT', quiz, 'en: Why is it so? }', 'en: Which is NOT so? }', 'quiz', 8, /shouts NOT/],
  ['option id twice', quiz, '- id: leader', '- id: all', 'quiz', 17, /stands twice/],
  ['unknown concept', quiz, 'concepts: [isr]', 'concepts: [irs]', 'unknown-glossary-term', 7, /glossary term "irs"/],
  ['unknown concept of a question', question, 'concepts: [isr]', 'concepts: [isrs]', 'unknown-glossary-term', 9, /glossary term "isrs"/],
  ['unknown misconception', question, '[acks-waits-for-all]', '[acks-waits]', 'unknown-misconception', 10, /misconception "acks-waits"/],
  ['when names no point', question, '{ missed: current }', '{ missed: curent }', 'unknown-point', 29, /point "curent"/],
  ['follow-up to no question', question, '{ made: minimum }', '{ made: minimum }\n    to: kafka-nothing', 'unknown-question', 34, /question "kafka-nothing"/],
  ['a point without terms', question, 'terms: [[isr]]', 'terms: []', 'schema', 22, /at least one group/],
  ['unknown component', ko, '<Quiz id="kafka-isr-why" />', '<Tabs id="x" />', 'component', 23, /<Tabs> is no component/],
  ['component not imported', ko, "import Quiz from '@/quiz/Quiz.astro';\n", '', 'component', 22, /not imported/],
  ['unused import', ko, '<Quiz id="kafka-isr-why" />', '', 'component', 10, /imported and not used/],
  ['unknown quiz item', ko, 'id="kafka-isr-why"', 'id="kafka-isr-how"', 'component', 23, /no quiz item "kafka-isr-how"/],
  ['answer too long', question, 'answer: 따라온 복제본만 기다립니다.', `answer: ${'따라온 복제본만 기다립니다. '.repeat(60)}`, 'answer-length', 17, /takes about 1\d\d s/],
  ['follow-up that leads round', question, 'question: 하나만 남으면?', 'question: 하나만 남으면?\n    to: kafka-why-isr', 'follow-up-circle', 31, /kafka-why-isr → kafka-why-isr/],
  ['needs an unknown task', month, 'needs: [m1-read]', 'needs: [m1-raed]', 'unknown-task', 29, /which is no task/],
  ['needs a later task', month, 'needs: []', 'needs: [m1-lab]', 'later-task', 17, /later week "m1-w2"/],
  ['needs itself', month, 'needs: [m1-read]', 'needs: [m1-lab]', 'task-circle', 29, /m1-lab → m1-lab/],
  ['keeps what needs a task that is dropped', month, 'needs: [m1-read]', 'keep: 2\n        needs: [m1-read]', 'keep-needs', 30, /needs "m1-read", which is not/],
  ['keeps more than fits', month, '      - id: m1-lab', '      - { id: m1-more, title: 더, hours: 12, importance: 3, keep: 1, how: 더., evidence: 더. }\n      - { id: m1-most, title: 더, hours: 1, importance: 3, keep: 1, how: 더., evidence: 더. }\n      - id: m1-lab', 'keep-hours', 26, /in 1 weeks take 13 hours/],
  ['a week too full', month, '      - id: m1-lab', '      - { id: m1-more, title: 더, hours: 4, importance: 1, how: 더., evidence: 더. }\n      - id: m1-lab', 'week-hours', 21, /holds 13 hours/],
  ['other milestone in English', projectEn, 'id: one-work', 'id: one-job', 'translation', 8, /milestones differ/],
  ['milestone named as a task', project, 'id: one-work', 'id: m1-read', 'duplicate-id', 11, /task id "m1-read"/],
  ['milestone with a dead link', project, 'id: one-end, title', 'id: one-end, links: [/guide/kafka/nowhere], title', 'link', 12, /no page/],
  ['project without a part', project, '## drills {#drills}', '## drill {#drill}', 'project-parts', 30, /#drills is not where/],
  ['project with a part more', project, '## resume {#resume}', '## resume {#resume}\n\n## more {#more}', 'project-parts', 38, /part more/],
  ['project without its milestones', project, '<Milestones />', '', 'project-parts', 1, /does not stand under/],
  ['project of an unknown product', project, 'stack: [kafka]', 'stack: [kafak]', 'unknown-product', 8, /no product "kafak"/],
  ['lab of no task', lab, 'tasks: [m1-lab]', 'tasks: [m1-lap]', 'unknown-task', 9, /serves "m1-lap"/],
  ['compose file that does not parse', lab, '    image: apache', '   : [image apache', 'compose', 19, /does not parse/],
  ['compose listing without services', 'content/listings/kafka/lab.compose.yaml', '', 'service:\n  broker: {}\n', 'compose', 1, /no services/],
  ['compose file without services', lab, 'services:\n  broker:\n    image: apache/kafka:4.4.0', 'version: 3', 'compose', 16, /no services/],
  ['bold that does not close', ko, '**확인**했다', '**확인(check)**했다', 'emphasis', 16, /did not close/],
  ['table with a nameless column', ko, '**확인**했다.', '**확인**했다.\n\n| | 뜻 |\n|---|---|\n| 하나 | 둘 |', 'table', 18, /no name/],
  ['two ranges that strike through', ko, '**확인**했다', '1~3번과 4~6번을 확인했다', 'strikethrough', 16, /struck/],
  ['two ranges in a bank', quiz, 'ko: 아니다., en: No.', 'ko: 1~3번과 4~6번이다., en: No.', 'strikethrough', 16, /struck/],
  ['bold in a bank', quiz, 'ko: 아니다., en: No.', 'ko: "**아니다(no)**라고", en: No.', 'emphasis', 16, /did not close/],
  ['fence without a language', ko, '```mermaid', '```', 'fence', 18, /without a language/],
  ['a listing that is not there', producer, 'kafka/Sender.java#send', 'kafka/Sendr.java#send', 'unknown-listing', 15, /no listing content\/listings\/kafka\/Sendr\.java/],
  ['a region that is not there', producer, '#send', '#sent', 'unknown-listing', 15, /no region "sent"/],
  ['a listing that is not there, in a task', month, 'how: 해 본다.', 'how: |\n          한다.\n\n          ```java listing=kafka/Sendr.java\n          ```', 'unknown-listing', 34, /kafka\/Sendr\.java/],
  ['a listing fence with code', producer, '#send\n', '#send\nvoid send();\n', 'listing-fence', 15, /has code of its own/],
  ['a listing in a fence of another language', producer, '```java', '```sql', 'listing-fence', 15, /the fence is sql/],
  ['seven lines of code', lab, '    image: apache/kafka:4.4.0', '    image: apache/kafka:4.4.0\n    ports:\n      - 9092:9092\n    restart: always', 'long-code', 15, /7 lines of yaml/],
  ['seven lines of code in a task', month, 'how: 해 본다.', `how: |\n          \`\`\`bash\n${'          ls\n'.repeat(7)}          \`\`\``, 'long-code', 32, /7 lines of bash/],
  ['a listing that no page shows', 'content/listings/kafka/lag.sh', '', 'ls', 'unused-listing', 1, /no page shows this file/],
  ['a region that no page shows', sender, '}\n', '}\n  // region more\n  void more() {}\n  // endregion more\n', 'unused-listing', 8, /no page shows region "more"/],
  ['another listing in English', `${docs}en/guide/kafka/producer.mdx`, '#send', '', 'translation', 13, /Korean shows kafka\/Sender\.java#send where English shows kafka\/Sender\.java$/m],
  ['properties of nobody knows what', 'content/listings/kafka/fast.properties', '', 'acks=all', 'listing-name', 1, /does not say what is in it/],
  ['a listing outside a topic', 'content/listings/lag.sh', '', 'ls', 'file', 1, /not part of the content/],
  ['a region that is not closed', sender, '  // endregion send\n', '', 'region', 4, /"send" is not closed/],
  ['verified tomorrow', ko, 'verified: 2026-11-21', 'verified: 2026-11-22', 'verified', 6, /after today/],
];

describe('every rule finds its fixture', () => {
  test.each(broken)('%s', async (_name, file, from, to, rule, line, message) => {
    const problems = await run(contentWith(file, from, to));
    const found = problems.filter((problem) => problem.rule === rule);
    expect(found.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n')).toMatch(message);
    const at = found.find((problem) => problem.file === file && message.test(problem.message));
    expect(at, 'found in another file').toBeDefined();
    expect(at?.line).toBe(line);
    expect(at?.fix).not.toBe('');
  });
});

test('a diagram problem stands on its line of the page', async () => {
  const problems = await run(goodContent(), (source) => Promise.resolve(source.startsWith('flowchart') ? [{ line: 1, message: 'parse error', fix: 'mend it' }] : []));
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`${en}:18 diagram`, `${ko}:20 diagram`]);
});

test('several problems are all reported, in the order of files and lines', async () => {
  const files = contentWith(ko, 'order: 10', 'ordr: 10').map((one) => (one.file === month ? { ...one, text: one.text.replace('hours: 9', 'hour: 9') } : one));
  const problems = await run(files);
  expect(problems.length).toBeGreaterThan(2);
  expect(problems.map(({ file }) => file)).toEqual([...problems.map(({ file }) => file)].sort());
});
