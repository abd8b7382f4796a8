import type { Localized } from '../text/lang.ts';

/** The words of the roadmap. */
export const strings = {
  ko: {
    week: (n: number) => `${n}주차`, hoursOf: '{n}시간', partOf: '{n}시간 / {of}시간', planned: '내 계획 · {n}주차 · {days}', toPlan: '날짜와 시간을 정해 계획 세우기', allDone: '로드맵의 과제를 모두 마쳤다.', hours: (n: number) => `${n}시간`, important: { 1: '선택', 2: '권장', 3: '필수' }, how: '어떻게', evidence: '끝났다는 증거', needs: '먼저 할 것', links: '읽을 것', lab: '실습',
    ofWeek: '이 주', ofMonth: '이 달', ofAll: '전체', ofProject: '이 프로젝트', done: '완료', without: '체크를 저장하려면 스크립트가 필요하다. 내용은 그대로 읽을 수 있다.', report: '이 달의 계획에서 틀린 곳 알리기',
  },
  en: {
    week: (n: number) => `Week ${n}`, hoursOf: '{n} h', partOf: '{n} of {of} h', planned: 'My plan · Week {n} · {days}', toPlan: 'Set dates and hours, and plan', allDone: 'Every task of the roadmap is done.', hours: (n: number) => `${n} h`, important: { 1: 'nice to have', 2: 'should', 3: 'must' }, how: 'How', evidence: 'Evidence', needs: 'Needs first', links: 'Read', lab: 'Lab',
    ofWeek: 'This week', ofMonth: 'This month', ofAll: 'In all', ofProject: 'This project', done: 'done', without: 'Keeping ticks needs script. The plan reads without it.', report: 'Report a mistake in this month',
  },
} as const satisfies Localized<object>;
