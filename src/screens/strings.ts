import type { Localized } from '../text/lang.ts';

/** The words of the home page. */
export const home = {
  ko: {
    start: '1주차부터 시작하기', today: '오늘 할 일', read: '복제 장부터 읽기', counts: { chapters: '장', questions: '면접 질문', items: '확인 문제', tasks: '로드맵 과제' },
    progress: '이 브라우저에 쌓인 진행', ways: '어디서부터', loop: '쓰는 법',
    steps: [
      ['읽는다', '장마다 동작, 숫자, 장애, 운영 순서로 쓰였고, 문장마다 출처와 기준 버전이 있다.'],
      ['푼다', '절 끝의 확인 문제는 틀린 보기마다 왜 틀렸는지 말한다. 답은 이 브라우저에만 남는다.'],
      ['체크한다', '로드맵의 과제에는 시간과 방법, 끝났다는 증거가 적혀 있다.'],
      ['말한다', '질문을 소리 내어 90초 안에 답하고, 빠뜨린 점과 꼬리 질문을 확인한다.'],
    ],
    chapters: '가이드', questions: '면접 질문', months: '로드맵', labs: '실습', projects: '프로젝트', practice: '연습', misconceptions: (n: number) => `흔한 오해 ${n}가지`,
  },
  en: {
    start: 'Start with week 1', today: 'Today', read: 'Read the replication chapter', counts: { chapters: 'chapters', questions: 'interview questions', items: 'quiz items', tasks: 'roadmap tasks' },
    progress: 'Progress kept in this browser', ways: 'Where to begin', loop: 'How to use it',
    steps: [
      ['Read', 'Each chapter goes from mechanism to numbers, failure and operations; each claim has a source and the version it holds for.'],
      ['Answer', 'Every quiz item says of each wrong option which mistake it is. Answers stay in this browser.'],
      ['Tick', 'A roadmap task says how long it takes, how to do it, and what you should see when it is done.'],
      ['Say it', 'Answer a question aloud in 90 seconds, then compare the points and take the follow-ups.'],
    ],
    chapters: 'Guide', questions: 'Interview questions', months: 'Roadmap', labs: 'Labs', projects: 'Projects', practice: 'Practice', misconceptions: (n: number) => `${n} common misconceptions`,
  },
} as const satisfies Localized<object>;
