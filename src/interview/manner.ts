import { normalise } from '../text/normalize.ts';
import type { Question } from './material.ts';
import type { Reading } from './reading/read.ts';
import { stanceOf } from './reading/stance.ts';
import { mostRead } from './reading/text.ts';
import { keysOf, vocabularyOf } from './reading/vocabulary.ts';
import type { Taken } from './state.ts';

const letters = (text: string): string => normalise(text.slice(0, mostRead)).replace(/[^\p{L}\p{N}]+/gu, '');

const notKnown = /^(?:음+|어+|아+|저는?|글쎄요?|죄송(?:합니다|하지만|한데)|솔직히|그건|이건|잘|전혀|그부분은|그것은|그거는|거기까지는|아직|sorry|honestly|well|um+|uh+|hmm+|no|nope|ok|okay|still|again|so|i|im|am|really|just|actually|also)*(?:모르겠|모릅니|몰라|몰르|모르는|모름|모르겟|기억이?안|기억이?나지|생각이?안|생각이?나지|답(?:을|하기)?(?:못|어렵)|처음듣|들어본적이없|써본적이없|해본적이없|안써봤|don['’]?t(?:really)?(?:know|remember)|do?nt(?:really)?(?:know|remember)|donot(?:know|remember)|noidea|notsure|havenoidea|haveno(?:clue|idea)|noclue|notfamiliar|(?:have)?never(?:used|heard|seen|read)|havent(?:used|heard|seen|read)|idk|cant(?:say|answer|remember)|cannot(?:say|answer)|nevermind)/;

/** The same anywhere in a very short answer: "그것도 잘 모르겠네요", "still no idea, sorry". */
const notKnownAnywhere = /모르겠|모릅니다|몰라요|몰라$|모름|기억(?:이)?(?:안|나지)|dont(?:really)?know|donotknow|noidea|noclue|notsure|dunno|haveaclue|cantremember|dontremember/;

/** Does the answer say "I don't know" and no more? */
export const saysUnknown = (answer: string): boolean => {
  const said = letters(answer);
  return (said.length <= 60 && notKnown.test(said)) || (said.length <= (/[가-힣]/.test(said) ? 20 : 34) && notKnownAnywhere.test(said));
};

/** A greeting or a line of the interviewer's that got into the answer. */
const interviewers = /자기소개(?:를)?(?:부탁|해)|질문(?:을)?드리겠|말씀해주(?:십시오|시겠|세요)$|설명해주(?:십시오|시겠|세요)$|pleaseintroduceyourself|tellmeaboutyourself/;

/** How much of a text another one repeats word for word: the share of its runs of six words. */
const shared = (answer: string, text: string): number => {
  const runs = (all: string): string[] => {
    const words = normalise(all).split(/[^\p{L}\p{N}.]+/u).filter(Boolean);
    return words.slice(5).map((_, i) => words.slice(i, i + 6).join(' '));
  };
  const mine = runs(answer.slice(0, mostRead));
  if (mine.length < 6) return 0;
  const theirs = new Set(runs(text));
  return mine.filter((run) => theirs.has(run)).length / mine.length;
};

const marked = /^\s*(?:#{1,6} |```|\|.+\|.+\|)|\*\*[^*\n]+\*\*[\s\S]*\*\*[^*\n]+\*\*/m;

/** Does an answer look copied: a model answer word for word, Markdown marks, or far longer than one speaks? */
export const looksPasted = (answer: string, question?: Question): boolean =>
  answer.length > mostRead || marked.test(answer.slice(0, mostRead)) || (question?.answers.some((model) => shared(answer, model) > 0.4) ?? false);

/** A sound of thinking and no more. */
const filler = /^(?:음+|어+|아+|흠+|그+|저+|글쎄요?|잠시|생각(?:좀|중)?|h+m+|u+m*|u+h+|e+r+m?|a+h+|well|letmethink|letmesee)+$/;

/** Letters under which an answer without any point is too short to be one. */
const fewLetters = 14;

/** The share of an answer's words that the question knows, under which it is about something else. */
const onTopic = 0.15;

/** "I said so before": the candidate objects to being asked again. */
const saidBefore = /(?:아까|앞서|앞에서|이미|방금|조금 전).{0,12}(?:말씀|말했|말한|답했|답변|답을|설명|얘기|이야기)|\b(?:already|earlier|before|as i|like i)\b.{0,16}\b(?:said|told|answered|explained|mentioned|covered)\b|\b(?:said|told|answered|explained|mentioned|covered)\b.{0,16}\b(?:already|earlier|before)\b/;

/** What could be said of any technique. */
const general = /레퍼런스|최적(?:의|화)|다양한|확장성|고가용성|트래픽|대용량|안정성|효율|노력|고려(?:하|해|했)|유연|scalab|flexib|efficien|robust|best practice|various|industry standard|state of the art/gi;

/** Two or more things that could be said of anything, no number, and short. */
const isGeneral = (answer: string): boolean => answer.length < 200 && !/\d/.test(answer) && new Set(answer.match(general)).size >= 2;

/** The words that a question, its model answers, what was asked last and the question it leads to know. */
const wordsAround = (question: Question, also: Question | undefined, asked: string): ReadonlySet<string> => new Set([question, ...(also ? [also] : [])]
  .flatMap((one) => [
    ...vocabularyOf(one).points.flatMap(({ texts, terms, answer }) => [...texts.flatMap((text) => [...text]), ...terms, ...answer]),
    ...[...one.asked, ...one.answers].flatMap((text) => [...keysOf(text)]),
  ]).concat([...keysOf(asked)]));

/** What an answer is compared with. `former`: what was said before in this interview, in `sameText`'s form; `also`: the question that a follow-up leads to. */
export interface Before { asked: string; former: ReadonlyMap<string, number>; question?: Question; also?: Question; reading?: Reading; pasted?: boolean }

/** The form in which two answers are the same. */
export const sameText = (answer: string): string => letters(answer);

/** Takes an answer that is no command, tells how a good interviewer would take it. */
export const takenAs = (answer: string, { asked, former, question, also, reading, pasted }: Before): Taken => {
  const said = letters(answer);
  if (said === '') return 'empty';
  const points = reading?.points.filter(({ heard }) => heard).length ?? 0;
  const wrong = reading?.misconceptions.length ?? 0;
  if (points === 0 && saysUnknown(answer)) return 'unknown';
  if (said.length >= fewLetters && former.has(said)) return 'repeated';
  if (points === 0 && (said === letters(asked) || (said.length < 60 && interviewers.test(said)))) return 'echo';
  if (pasted === true || looksPasted(answer, question)) return 'pasted';
  if (points > 0 || wrong > 0) return 'answer';
  if (former.size > 0 && said.length < fewLetters * 4 && saidBefore.test(normalise(answer))) return 'said-before';
  if (filler.test(said)) return 'thinking';
  if (said.length < fewLetters) return 'short';
  const hedged = stanceOf(normalise(answer.slice(0, mostRead))).hedged;
  if (!question) return hedged && !/\d/.test(answer) || isGeneral(answer) ? 'vague' : 'answer';
  const own = keysOf(answer.slice(0, mostRead));
  const known = wordsAround(question, also, asked);
  const shared = [...own].filter((key) => known.has(key)).length;
  // A follow-up leads away from the question's words: there only an answer without any of them, and without a number, is about something else.
  if (question.asked.includes(asked) ? shared < own.size * onTopic : shared === 0 && !/\d/.test(answer)) return 'off-topic';
  return hedged ? 'vague' : 'answer';
};
