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
  toNext: ['Let us move on.', 'I would like to change the subject.', 'Now for something different.', 'Here is the next one.', 'Let me ask about another area.', 'Good. Picture another situation.'],
  heard: [
    (quote) => `You said “${quote}”, and that is the heart of it.`, (quote) => `“${quote}”: yes, that is what I was listening for.`,
    (quote) => `I am glad you brought up “${quote}”.`, (quote) => `Good, I can follow you as far as “${quote}”.`,
  ],
  heardSome: [
    (quote) => `I heard “${quote}”.`, (quote) => `You said “${quote}”. Let us stay there for a moment.`, (quote) => `Let me pick up where you said “${quote}”.`, (quote) => `All right, “${quote}”.`,
  ],
  noted: ['Thank you, I have noted that.', 'All right, I see how you think about it.', 'I see. Thank you.', 'Understood.'],
  wrong: [
    (quote, right) => `One correction before we go on. You said “${quote}”. In fact: ${right}`,
    (quote, right) => `“${quote}” is something many people believe, but it does not hold. ${right}`,
    (quote, right) => `I would not leave “${quote}” as it stands. ${right}`,
  ],
  source: (path) => `(See ${path}.)`,
  deeper: ['Let me go one step further.', 'That leads to my next question.', 'Then let me ask this.'],
  missing: ['There is a part I have not heard yet.', 'Let me check one more thing.', 'Let me come at it from another side.'],
  unknown: ['Thank you for being honest.', 'That is all right. Saying so is a good answer too.', 'No problem.', 'Fair enough, do not worry about it.'],
  hint: [(hint) => `Here is something to start from. ${hint}`, (hint) => `Try thinking of it this way. ${hint}`, (hint) => `A hint: ${hint}`],
  hintAsk: ['How far does that take you?', 'What comes to mind?', 'Can you carry on from there?', 'It does not have to be complete. What would you say?'],
  noMoreHint: ['You have had my hint already, so let me make the question smaller.', 'Rather than repeat the hint, let me start with an easier part.'],
  easier: ['Let us start with a smaller part.', 'Let me narrow it down.', 'Just one easier thing first.'],
  easierAnswer: [(answer) => `The answer to that part: ${answer}`, (answer) => `To sum that part up: ${answer}`],
  model: [(answer) => `This is the kind of answer I was hoping for.\n${answer}`, (answer) => `Let me give you one good answer.\n${answer}`, (answer) => `Here is what I would have said.\n${answer}`],
  leave: ['Let us leave this question here.', 'We can stop there with this one.', 'I will note it so that you can come back to it.'],
  projectHint: ['Try it in this order: the situation, the options, how you chose, what came of it.', 'Think of the one day you remember best, and tell me what you saw and what you did.'],
  skipped: ['All right, we will skip it.', 'Fine, moving on.', 'Let us pass over that one.'],
  other: ['Sure, here is a different one.', 'All right, let me ask something else.', 'Then let us change the subject.'],
  empty: ['I did not hear anything. There is no hurry.', 'I have no answer from you yet. You are welcome to think aloud.', 'That was empty. If it is hard, you can say “hint”.'],
  short: ['Could you unfold that a little? I would like to hear why.', 'I see the direction. Could you add a sentence or two?', 'That was brief. What do you base it on?'],
  vague: ['That is still quite general. Pick the one thing you would do first here.', 'I heard the terms. How do they work together in this case?', 'Let us leave general statements aside. What exactly happens here?'],
  offTopic: ['I think that is about something else. Could you come back to the question?', 'I would like to hear about that another time. First, the question I asked, please.', 'I lost the connection between that and my question. Could you tie it back?'],
  repeated: [(turn) => `That is what you said in turn ${turn}. I have it, so please tell me only what is new.`, (turn) => `You gave me the same answer in turn ${turn}. What belongs to this question in particular?`],
  echo: ['I think my own words ended up in your answer. What would you say?', 'That was the interviewer’s sentence. Please go on with your answer.'],
  pasted: ['That sounds like a text that was copied. Could you say it in three sentences of your own?', 'It sounds as if you were reading. Explain the most important part in your own words, please.'],
  afterRepeat: ['We keep getting the same answer, so let us leave this question.', 'As there is nothing new, I will move on.'],
  paused: ['Of course, I will wait. Say “continue” when you are ready, or simply answer.', 'Take your time; it does not count. Say “continue” when you are back.'],
  resumed: ['Good, let us go on.', 'All right, we are back.'],
  repeat: (ask) => `Once more: ${ask}`,
  closing: { turns: 'That was my last question.', time: 'Our time is up.', asked: 'All right, let us stop here.', exhausted: 'I have no question left in these topics that would not repeat something.' },
  thanks: 'Thank you for the conversation. I will sum up what I heard and what I did not.',
  readPath: (path) => `You can read about it later: ${path}`,
  project: {
    lead: [
      (name, line) => `I would like to start with ${name} from your résumé.${line === undefined ? '' : ` You wrote “${line}”.`}`,
      (name, line) => `Let us look at ${name} first.${line === undefined ? '' : ` Your one line about it is “${line}”.`}`,
    ],
    next: [(name) => `Now to ${name}.`, (name) => `Let us go to ${name}.`],
  },
  report: {
    title: 'Mock interview', heard: 'Heard', missed: 'Not heard', wrong: 'Corrected', read: 'To read', time: 'Time', notReached: 'Topics not reached', honest: 'Where you said that you do not know', projects: 'Projects',
    noScore: 'There is no score. This was recognised by words and can be mistaken; you can overrule all of it.', transcript: 'Transcript', you: 'Candidate', interviewer: 'Interviewer', hints: 'hint', skipped: 'skipped', why: 'Why this was asked',
    minutes: seconds, of: (made, all) => `${made} of ${all}`, overruled: 'overruled', open: 'It ended before this was answered.',
    ended: { turns: 'The number of questions was reached.', time: 'The time was up.', asked: 'The candidate ended it.', exhausted: 'All questions that do not repeat each other were asked.' },
  },
};
