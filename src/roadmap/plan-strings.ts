import type { Localized } from '../text/lang.ts';

/** The words of the plan; `setup` stays on the server. */
export const plan = {
  ko: {
    setup: {
      when: '날짜와 시간', start: '시작 날짜', interview: '면접 날짜', hours: '한 주에 쓸 시간', loading: '기록을 읽는 중이다.', ics: '캘린더 파일(.ics) 받기', print: '인쇄',
      weeks: '주별 계획', behind: '밀린 과제', behindHint: '지난 주까지 끝낼 것이었다. 남은 날에 다시 나눠 넣었고, 들어가지 않는 것은 뺐다.', behindList: '밀린 과제 모두 보기',
      dropped: '뺀 과제', droppedHint: '남은 시간에 다 들어가지 않아 마지막까지 남길 것, 중요도, 먼저 할 것의 순서로 골랐다. 한 주의 시간을 늘리면 돌아온다.', droppedList: '뺀 과제 모두 보기',
      done: '마친 과제', doneList: '마친 과제 모두 보기',
      without: '날짜에 맞춘 계획을 세우려면 스크립트가 필요하다. 아래는 로드맵의 여섯 달이다.',
    },
    left: '면접까지 {n}일 남았다.', isToday: '오늘이 면접이다. 새로 배우지 말고 약한 것만 소리 내어 말해 본다.', past: '면접 날짜가 지나서 날짜 없이 셈했다. 다음 면접의 날짜를 적거나 지운다.',
    noDate: '면접 날짜가 없어 모든 과제를 넣었다.', late: '시작 날짜가 면접보다 늦다. 시작 날짜를 앞당기거나 지운다.', begins: '{date}에 시작한다.', noStart: '시작 날짜가 없어 오늘부터 셌다. 정하면 밀린 과제도 알려 준다.',
    planned: '과제 {tasks}개, {hours}시간을 {date}까지 나눴다.', nothingFits: '남은 {hours}시간에 들어갈 과제가 없다. 약한 것만 소리 내어 말해 본다.', allDone: '로드맵의 과제를 모두 마쳤다.', dropped: '들어가지 않는 {n}개는 뺐다.',
    week: '{n}주차', hours: '{n}시간', hoursOfWeek: '{n}시간', part: '{n}시간 / {of}시간', now: '이번 주', weekDone: '이번 주 과제를 모두 마쳤다.', weekEmpty: '이번 주에 들어갈 과제가 없다.',
    count: '{n}개 · {hours}시간', movedTo: '{date}에 시작하는 주로 옮김', movedOut: '뺌', noTime: '시간이 모자라서', noNeed: '먼저 할 “{title}” 과제를 빼서',
    calendar: '물길 계획', event: '물길 {n}주차 ({hours}시간)', interviewEvent: '면접', task: '□ {title} ({hours}시간)\n{url}', donePart: '■ {title}', planAt: '계획: {url}', file: '물길-계획.ics',
    saved: '파일을 만들었다. 다시 받아 가져오면 같은 주가 고쳐진다. 계획이 짧아졌으면 남은 주는 캘린더에서 지운다.', unsaved: '파일을 만들지 못했다.',
  },
  en: {
    setup: {
      when: 'Dates and hours', start: 'Start date', interview: 'Interview date', hours: 'Hours a week', loading: 'Reading your record.', ics: 'Get a calendar file (.ics)', print: 'Print',
      weeks: 'Week by week', behind: 'Behind', behindHint: 'Due in a week that is over; planned again into the days left, or dropped where they do not fit.', behindList: 'Show every task behind',
      dropped: 'Dropped', droppedHint: 'The hours left do not hold everything. What counts in the last weeks is kept first, then by importance, each with what it needs. More hours a week bring tasks back.', droppedList: 'Show every dropped task',
      done: 'Done', doneList: 'Show every task that is done',
      without: 'A plan with dates needs script. Below are the six months of the roadmap.',
    },
    left: 'Days until the interview: {n}.', isToday: 'The interview is today. Learn nothing new; say the weak ones aloud.', past: 'The interview date is past, so the plan has no end. Set the next one, or clear it.',
    noDate: 'No interview date, so every task is in.', late: 'The start date is not before the interview. Move it forward, or clear it.', begins: 'Begins on {date}.', noStart: 'Counted from today, as there is no start date; with one, the plan also tells what is behind.',
    planned: 'Tasks planned: {tasks}, {hours} h in all, the last of them by {date}.', nothingFits: 'No task fits into the {hours} h left. Say the weak ones aloud.', allDone: 'Every task of the roadmap is done.', dropped: 'Dropped, as they do not fit: {n}.',
    week: 'Week {n}', hours: '{n} h', hoursOfWeek: '{n} h', part: '{n} of {of} h', now: 'This week', weekDone: 'Everything of this week is done.', weekEmpty: 'No task fits into this week.',
    count: '{n} · {hours} h', movedTo: 'moved to the week of {date}', movedOut: 'dropped', noTime: 'not enough hours', noNeed: 'needs “{title}”, which is dropped',
    calendar: 'Mulgil plan', event: 'Mulgil week {n} ({hours} h)', interviewEvent: 'Interview', task: '□ {title} ({hours} h)\n{url}', donePart: '■ {title}', planAt: 'Plan: {url}', file: 'mulgil-plan.ics',
    saved: 'The file is made. Import a later one and the same weeks are updated; if the plan got shorter, delete the weeks left over in your calendar.', unsaved: 'The file could not be made.',
  },
} as const satisfies Localized<object>;
