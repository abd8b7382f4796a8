import type { Words } from './words.ts';

const seconds = (ms: number): string => {
  const all = Math.round(ms / 1000);
  return all < 60 ? `${all} s` : `${Math.floor(all / 60)} min ${all % 60} s`;
};

/** The interviewer in English. */
export const en: Words = {
  greeting: [
    'Hello, and thank you for coming. Take your time, and if you do not know something, just say so.',
    'Hello, good to meet you. I care more about how you think than about what you have memorised. If you are stuck, tell me.',
    'Welcome. Let us talk as if we were working on this together. “I don’t know” is a fine answer here.',
  ],
  commands: 'You can say: hint · another question · skip · repeat · pause · exit',
  toFirst: ['Let us begin.', 'Here is my first question.', 'Let us get straight to it.'],
  toNext: ['Let us move on.', 'Here is another situation.', 'Here is the next one.', 'Now picture this.', 'On to a new question.', 'Let me describe a different case.'],
  toTopic: ['I would like to change the subject.', 'Now for a different area.', 'Let me ask about another field.', 'Let us turn to something else.', 'A different topic now.', 'I have a question from another corner.'],
  toBank: ['That is enough about projects; from here on I will describe situations.', 'Thank you for the projects. Now for some situations that I have prepared.'],
  heard: [
    (quote) => `You said “${quote}”, and that is the heart of it.`, (quote) => `“${quote}”: yes, that is what I was listening for.`,
    (quote) => `I am glad you brought up “${quote}”.`, (quote) => `That was clear, especially “${quote}”.`,
    (quote) => `Good. I wrote down “${quote}”.`, (quote) => `I can follow you all the way to “${quote}”.`,
  ],
  heardSome: [
    (quote) => `I heard “${quote}”.`, (quote) => `You said “${quote}”; let me go on from there.`, (quote) => `I take “${quote}” from your answer.`,
    (quote) => `All right, “${quote}”.`, (quote) => `So far I have “${quote}”.`, (quote) => `I will keep “${quote}” in mind.`,
  ],
  mentioned: [
    (quote) => `“${quote}”, I see.`, (quote) => `I noted where you said “${quote}”.`, (quote) => `Thank you, “${quote}” helps me see it.`, (quote) => `“${quote}”: I can picture that.`, (quote) => `I will remember “${quote}”.`,
  ],
  back: [
    (quote) => `Earlier you said “${quote}”. Let me stay with that for a moment.`, (quote) => `Let me go back to where you said “${quote}”.`, (quote) => `You mentioned “${quote}” before; that leads to this.`,
  ],
  noted: ['Thank you, I have noted that.', 'I see. Thank you.', 'Understood.', 'Okay, I have that.', 'I follow your line of thought.', 'I have written that down.', 'That is noted.'],
  wrong: [
    (quote) => `One correction before we go on. You said “${quote}”, and that is not so.`, (quote) => `“${quote}” is something many people believe, but it does not hold.`,
    (quote) => `I would not leave “${quote}” as it stands.`, (quote) => `Let me stop at “${quote}”, because that is not right.`, (quote) => `Please look again at “${quote}”.`,
  ],
  wrongToo: [(quote) => `Nor does “${quote}” hold.`, (quote) => `And “${quote}” needs a correction as well.`],
  wrongMore: ['There is one more thing to correct.', 'The same sentence needs a second correction.'],
  wrongUnquoted: ['One part of what you said is not right.', 'There is a misunderstanding in that which I should clear up.'],
  right: [
    (path, right) => `${right} (See ${path}.)`, (path, right) => `As ${path} has it: ${right}`, (path, right) => `${right} That is explained in ${path}.`, (path, right) => `According to ${path}: ${right}`,
  ],
  rightIs: (right) => `Rather: ${right}`,
  deeper: ['Let me go one step further.', 'That leads to my next question.', 'Then let me ask this.', 'Let me change one condition.', 'I wonder what comes after that.', 'Let me push on that a little.'],
  missing: ['There is a part I have not heard yet.', 'Let me check one more thing.', 'Let me come at it from another side.', 'One piece still seems to be missing.', 'I would like to know how you see this.', 'Let us fill in the rest of the picture.'],
  unknown: ['Thank you for being honest.', 'That is all right. Saying so is a good answer too.', 'No problem.', 'Fair enough, do not worry about it.', 'Everybody gets stuck somewhere.', 'Better to say so than to guess.'],
  hint: [(hint) => `Here is something to start from. ${hint}`, (hint) => `Try thinking of it this way. ${hint}`, (hint) => `A hint: ${hint}`, (hint) => `Start with this. ${hint}`],
  hintAsk: ['How far does that take you?', 'What comes to mind?', 'Can you carry on from there?', 'It does not have to be complete. What would you say?'],
  hintOfFirst: 'I have no hint for this follow-up, so here is the one for the question we came from.',
  noMoreHint: ['You have had my hint already, so let me make the question smaller.', 'Rather than repeat the hint, let me start with an easier part.'],
  tell: ['Let me take this one.', 'I think it is better if I tell you.'],
  easier: ['Let us start with a smaller part.', 'Let me narrow it down.', 'Just one easier thing first.', 'Let me take out one piece.'],
  easierAnswer: [(answer) => `The answer to that small question: ${answer}`, (answer) => `To check that part: ${answer}`, (answer) => `First the smaller part. ${answer}`],
  model: [
    (answer) => `To the question as a whole, this is the kind of answer I was hoping for.\n${answer}`, (answer) => `Let me give you one good answer to the whole question.\n${answer}`,
    (answer) => `Here is what I would have said to my first question.\n${answer}`, (answer) => `Back to where we started. It could be answered like this.\n${answer}`,
  ],
  point: [(point) => `My notes have this point here: “${point}”`, (point) => `What I was looking for is this: “${point}”`, (point) => `Let me read you the point behind that question: “${point}”`, (point) => `On my sheet it says: “${point}”`],
  read: [(path) => `There is more about it in ${path}.`, (path) => `You can read about it afterwards in ${path}.`, (path) => `Have a look at ${path} when we are done.`, (path) => `${path} goes into this.`],
  leave: ['Let us leave this question here.', 'We can stop there with this one.', 'I will not press you on that.'],
  projectHint: {
    why: ['Try it in this order: the situation, the options, how you chose, what came of it.', 'Begin with the problem you had to solve at the time.'],
    considered: ['Begin with the options you had, and what spoke against them.', 'Think of what would have become awkward first with another choice.'],
    broke: ['Think of the one day you remember best, and tell me what you saw and what you did.', 'It need not be an outage. Was there a moment when it behaved in a way you had not expected?'],
    numbers: ['A rough figure will do. Work from events a day to events a second.', 'It need not be exact. Take the busiest hour and estimate.'],
    again: ['Pick just one thing you were not happy with.', 'What would you have changed first, had you known then what you know now?'],
  },
  skipped: ['All right, we will skip it.', 'Fine, moving on.', 'Let us pass over that one.'],
  other: ['Sure, here is a different one.', 'All right, let me ask something else.', 'Then let me change the question.'],
  empty: ['I did not hear anything. There is no hurry.', 'I have no answer from you yet. You are welcome to think aloud.', 'That was empty. If it is hard, you can say “hint”.'],
  thinking: ['Take your time. I am listening.', 'Start with whatever piece comes to mind.', 'No hurry. You can think aloud.'],
  short: ['Could you unfold that a little? I would like to hear why.', 'Could you add a sentence or two?', 'That was brief. What do you base it on?'],
  vague: ['That is still quite general. Pick the one thing you would do first.', 'I heard the terms. How do they work together in this case?', 'Let us leave general statements aside. What exactly happens here?'],
  vagueProject: ['That could be said of any project. Can you tell me one thing that was particular to this one?', 'I would like it more concrete. Is there something you saw or measured yourself?', 'Could you narrow that down to what you did yourself?'],
  offTopic: ['I think that is about something else. Could you come back to the question?', 'I would like to hear about that another time. First, the question I asked, please.', 'I lost the connection between that and my question. Could you tie it back?'],
  repeated: [(turn) => `That is what you said in turn ${turn}. I have it, so please tell me only what is new.`, (turn) => `You gave me the same answer in turn ${turn}. What belongs to this question in particular?`],
  saidBefore: ['I may have missed that when you said it. I will not ask for the same thing again.', 'You are right, I will take it as said.'],
  echo: ['I think my own words ended up in your answer. What would you say?', 'That was the interviewer’s sentence. Please go on with your answer.'],
  pasted: ['That sounds like a text that was copied. Could you say it in three sentences of your own?', 'It sounds as if you were reading. Explain the most important part in your own words, please.'],
  afterRepeat: ['We keep getting the same answer, so let us leave this question.', 'As there is nothing new, I will close this one.'],
  paused: ['Of course, I will wait. Say “continue” when you are ready, or simply answer.', 'Take your time; it does not count. Say “continue” when you are back.'],
  resumed: ['Good, let us go on.', 'All right, we are back.'],
  repeat: (ask) => `Once more: ${ask}`,
  closing: { turns: 'That was my last question.', time: 'Our time is up.', asked: 'All right, let us stop here.', exhausted: 'I have no question left in these topics that would not repeat something.' },
  thanks: 'Thank you for the conversation. I will sum up what I heard and what I did not.',
  project: {
    lead: [
      (name, line) => `I would like to start with ${name} from your résumé.${line === undefined ? '' : ` You wrote “${line}”.`}`,
      (name, line) => `Let us look at ${name} first.${line === undefined ? '' : ` Your one line about it is “${line}”.`}`,
    ],
    next: [(name) => `Now to ${name}.`, (name) => `Let us go to ${name}.`, (name) => `${name} is next.`],
  },
  report: {
    title: 'Mock interview', heard: 'Heard', missed: 'Not heard', wrong: 'Corrected', read: 'To read', time: 'Time', notReached: 'Topics not reached', honest: 'Where you said that you do not know', projects: 'Projects',
    noScore: 'There is no score. This was recognised by words and can be mistaken; you can overrule all of it.', transcript: 'Transcript', you: 'Candidate', interviewer: 'Interviewer', intent: 'What it was for', hints: 'hint', skipped: 'skipped',
    inTurns: (turns) => `turn ${turns.join(', ')}`, minutes: seconds, of: (made, all) => `${made} of ${all}`, overruled: 'overruled', near: 'something like it was heard', open: 'not answered',
    ended: { turns: 'The number of questions was reached.', time: 'The time was up.', asked: 'The candidate ended it.', exhausted: 'All questions that do not repeat each other were asked.' },
  },
};
