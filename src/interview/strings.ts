import type { Localized } from '../text/lang.ts';

/** The words of the page; `setup` stays on the server. */
export const interviewStrings = {
  ko: {
    setup: {
      without: '모의 면접에는 스크립트가 필요하다. 질문과 모범 답안은 질문 페이지에서 읽을 수 있다.', topics: '주제 (고르지 않으면 전부)', turns: '질문 수', minutes: '시간', level: '난이도', levels: { 1: '쉽게 시작', 2: '보통', 3: '어렵게 시작' },
      turnsOf: (n: number) => `${n}개`, minutesOf: (n: number) => `${n}분`, resume: '이력서의 프로젝트 (선택)', resumeHint: '적으면 프로젝트 이야기로 시작한다. 적은 기술만 묻는다. 이 브라우저에만 남고 어디로도 보내지 않는다.',
      name: '프로젝트 이름', techniques: '쓴 기술 (쉼표로 나눈다)', line: '한 줄 소개', add: '프로젝트 하나 더', remove: '이 프로젝트 빼기', start: '면접 시작', forget: '이력서와 면접 기록 지우기',
      answer: '답', answerHint: 'Ctrl+Enter로 보낸다. 입으로 말하고 요점을 적어도 된다.', send: '답하기', hint: '힌트', skip: '건너뛰기', other: '다른 질문', pause: '잠깐 멈춤', resumeRun: '이어서', end: '면접 끝내기',
      log: '주고받은 말', left: '남은 시간', this: '이 답', record: '녹음', stopRecord: '녹음 끝', dictate: '말로 적기 (기기 안에서만)', stopDictate: '말로 적기 끝',
      report: '면접 기록', queue: '듣지 못한 점을 복습에 넣기', text: '텍스트로 저장', markdown: 'Markdown으로 저장', print: '인쇄', again: '새 면접',
    },
    noTechniques: '{name}: 쓴 기술을 하나 이상 적는다.', failed: '질문을 불러오지 못했다. 연결을 확인하고 다시 시도한다.', unsaved: '이 브라우저에 저장하지 못했다. 면접은 계속되지만 새로 열면 사라진다.',
    resumed: '멈춘 자리에서 이어진다. 쉰 시간은 세지 않는다.', paused: '멈췄다. 시간은 흐르지 않는다.', over: '90초를 넘겼다', forgotten: '지웠다.', noMicrophone: '마이크를 쓸 수 없다.', ownRecording: '{n}번 답 녹음',
    queued: '질문 {n}개가 복습에 들어갔다.', alreadyQueued: '복습에 넣었다', overrule: '판단을 고치려면 표시를 바꾼다.', rely: '근거', wasSaid: '그렇게 말했다', review: '복습하러 가기', file: 'mulgil-interview',
  },
  en: {
    setup: {
      without: 'The mock interview needs script. Questions and model answers can be read on their pages.', topics: 'Topics (none means all)', turns: 'Questions', minutes: 'Time', level: 'Level', levels: { 1: 'begin easy', 2: 'medium', 3: 'begin hard' },
      turnsOf: (n: number) => String(n), minutesOf: (n: number) => `${n} min`, resume: 'Projects of your résumé (optional)', resumeHint: 'With projects the interview opens with them and asks only about the techniques listed. They stay in this browser and are sent nowhere.',
      name: 'Project', techniques: 'Techniques (parted by commas)', line: 'One line about it', add: 'One more project', remove: 'Leave this project out', start: 'Start the interview', forget: 'Erase résumé and interviews',
      answer: 'Your answer', answerHint: 'Ctrl+Enter sends it. You may say it aloud and write the main points.', send: 'Answer', hint: 'Hint', skip: 'Skip', other: 'Another question', pause: 'Pause', resumeRun: 'Go on', end: 'End the interview',
      log: 'What was said', left: 'Time left', this: 'This answer', record: 'Record', stopRecord: 'Stop recording', dictate: 'Dictate (on this device only)', stopDictate: 'Stop dictating',
      report: 'Report', queue: 'Put what was missed into the reviews', text: 'Save as text', markdown: 'Save as Markdown', print: 'Print', again: 'New interview',
    },
    noTechniques: '{name}: list at least one technique.', failed: 'The questions could not be loaded. Check the connection and try again.', unsaved: 'This browser did not save it. The interview goes on, but is gone when the page is opened anew.',
    resumed: 'It goes on where it stopped. The time between does not count.', paused: 'Paused. The clock stands still.', over: 'over 90 seconds', forgotten: 'Erased.', noMicrophone: 'No microphone can be used.', ownRecording: 'Recording of answer {n}',
    queued: '{n} questions went into the reviews.', alreadyQueued: 'In the reviews', overrule: 'Change a mark where the reading is wrong.', rely: 'from', wasSaid: 'I did say so', review: 'Go to the reviews', file: 'mulgil-interview',
  },
} as const satisfies Localized<Record<string, unknown>>;
