import type { Localized } from '../text/lang.ts';
import type { FileFault } from './export-file.ts';
import type { Refusal } from './interpret.ts';

/** The words of the "my records" box; `{…}` is filled in by `fill`. */
export type DataWords = {
  readonly stored: string;
  readonly inMemory: string;
  readonly empty: string;
  readonly exportIt: string;
  readonly importIt: string;
  readonly erase: string;
  readonly undo: string;
  readonly exported: string;
  readonly importing: string;
  readonly imported: string;
  readonly conflicts: string;
  readonly refused: string;
  readonly erased: string;
  readonly undone: string;
  readonly unreadable: string;
  readonly cut: string;
  readonly needsScript: string;
  readonly reasons: Readonly<Record<FileFault | Refusal, string>>;
};

/** The cases of the notice: storage failed and why, or a reminder to export. */
export const noticeCases = ['blocked', 'full', 'closed', 'monthly', 'safari'] as const;
export type NoticeCase = (typeof noticeCases)[number];

type Words = { readonly data: DataWords; readonly notice: Readonly<Record<NoticeCase | 'exportIt', string>> };

/** All words of this folder. */
export const strings: Localized<Words> = {
  ko: {
    data: {
      stored: '이 브라우저에만 저장된 기록: {count}개 (첫 기록 {since})',
      inMemory: '저장하지 못해 이 탭에만 있는 기록: {count}개 (첫 기록 {since})',
      empty: '아직 기록이 없습니다. 남긴 기록은 서버로 보내지 않고 이 브라우저에만 저장합니다.',
      exportIt: '내보내기',
      importIt: '가져오기',
      erase: '지우기',
      undo: '되돌리기',
      exported: '기록을 파일로 내보냈습니다.',
      importing: '가져오는 중: {done} / {total}',
      imported: '가져오기를 마쳤습니다. 새 기록 {added}개, 이미 있던 기록 {known}개.',
      conflicts: '같은 번호에 내용이 다른 기록 {count}개는 둘 중 하나만 남겼습니다.',
      refused: '받지 않은 기록 {count}개: {reason}',
      erased: '기록을 지웠습니다. 이 탭을 닫기 전까지 되돌릴 수 있습니다.',
      undone: '지운 기록을 되돌렸습니다.',
      unreadable: '파일을 읽지 못했습니다.',
      cut: '파일이 중간에 잘렸거나 바뀌었습니다. 있던 기록은 그대로입니다.',
      needsScript: '기록을 저장하고 내보내려면 자바스크립트가 필요합니다.',
      reasons: {
        'file-too-large': '파일이 너무 큽니다.',
        'not-json': 'JSON 파일이 아니거나 중간에 잘렸습니다.',
        'other-format': '물길에서 내보낸 파일이 아닙니다.',
        'future-version': '더 새로운 물길에서 내보낸 파일입니다. 이 페이지를 새로 고친 뒤 다시 가져오십시오.',
        'no-events': '파일에 기록 목록이 없습니다.',
        'not-an-event': '기록의 꼴이 아닙니다.',
        'bad-id': '기록 번호가 없거나 잘못되었습니다.',
        'bad-time': '기록한 시각이 없거나 잘못되었습니다.',
        'bad-type': '기록의 종류가 없거나 잘못되었습니다.',
        'bad-version': '기록의 버전이 없거나 잘못되었습니다.',
        'bad-zone': '기록의 시간대가 잘못되었습니다.',
        'bad-fields': '내용이 기록의 종류와 맞지 않습니다.',
        'too-large': '기록 하나가 너무 큽니다.',
      },
    },
    notice: {
      blocked: '이 브라우저에 기록을 저장할 수 없어, 탭을 닫으면 기록이 사라집니다. 닫기 전에 내보내십시오.',
      full: '저장 공간이 모자라 새 기록은 이 탭에만 있습니다. 탭을 닫기 전에 내보내십시오.',
      closed: '저장소와 연결이 끊겨 새 기록은 이 탭에만 있습니다. 먼저 내보낸 뒤 페이지를 새로 고치십시오.',
      monthly: '한 달 넘게 기록을 내보내지 않았습니다. 기록은 이 브라우저에만 있으니 파일로 남겨 두십시오.',
      safari: '사파리는 7일 동안 찾지 않은 사이트의 기록을 지웁니다. 기록을 파일로 내보내 두십시오.',
      exportIt: '기록 내보내기',
    },
  },
  en: {
    data: {
      stored: 'Records kept in this browser only: {count} (the first on {since})',
      inMemory: 'Records that could not be saved and live in this tab only: {count} (the first on {since})',
      empty: 'No records yet. What you do here is kept in this browser only and sent to no server.',
      exportIt: 'Export',
      importIt: 'Import',
      erase: 'Erase',
      undo: 'Undo',
      exported: 'Your records were exported to a file.',
      importing: 'Importing: {done} of {total}',
      imported: 'Import finished. New records: {added}; already here: {known}.',
      conflicts: 'Records with the same id but another content: {count}. One of the two was kept.',
      refused: 'Records refused: {count}. {reason}',
      erased: 'Your records were erased. You can undo this until you close this tab.',
      undone: 'The erased records are back.',
      unreadable: 'The file could not be read.',
      cut: 'The file was cut short or changed. Your records are as they were.',
      needsScript: 'Keeping and exporting records needs JavaScript.',
      reasons: {
        'file-too-large': 'The file is too large.',
        'not-json': 'This is not a JSON file, or it was cut short.',
        'other-format': 'This file was not exported from Mulgil.',
        'future-version': 'This file comes from a newer Mulgil. Reload this page and import it again.',
        'no-events': 'The file holds no list of records.',
        'not-an-event': 'This is not a record.',
        'bad-id': 'The id of the record is missing or wrong.',
        'bad-time': 'The time of the record is missing or wrong.',
        'bad-type': 'The type of the record is missing or wrong.',
        'bad-version': 'The version of the record is missing or wrong.',
        'bad-zone': 'The time zone of the record is wrong.',
        'bad-fields': 'The content does not fit the type of the record.',
        'too-large': 'A single record is too large.',
      },
    },
    notice: {
      blocked: 'This browser does not let the site save records: they go when you close this tab. Export them first.',
      full: 'Storage is full, so new records live in this tab only. Export them before you close it.',
      closed: 'The connection to storage was lost, so new records live in this tab only. Export them, then reload.',
      monthly: 'You have exported nothing for a month. Your records are in this browser only: keep a copy in a file.',
      safari: 'Safari deletes the records of a site you have not visited for 7 days. Export them to a file.',
      exportIt: 'Export records',
    },
  },
};

/** The words of the year's activity. */
export const yearWords = {
  ko: { label: '지난 한 해의 공부', waiting: '기록을 읽는 중이다.', said: '지난 한 해 동안 {active}일 공부했다. 지금 {running}일째 이어지고 있고, 가장 길게는 {longest}일이었다.', day: '{day}: {n}번' },
  en: { label: 'The past year of study', waiting: 'Reading your record.', said: 'You studied on {active} days of the past year: {running} in a row now, {longest} at the longest.', day: '{day}: {n}' },
} as const satisfies Localized<Record<string, string>>;

/** The words of carrying the log to another device. */
export const transferWords = {
  ko: {
    share: '파일로 공유', write: '글로 만들어 복사', label: '다른 기기에서 만든 글', take: '합치기',
    copied: '복사했습니다({size} kB). 다른 기기에서 이 쪽을 열고 칸에 붙여 넣은 뒤 "합치기"를 누르십시오.',
    selected: '글을 만들어 칸에 골라 두었습니다({size} kB). 직접 복사해 다른 기기의 이 칸에 붙여 넣으십시오.',
    shared: '파일을 공유했습니다. 받은 기기에서 이 쪽을 열고 "가져오기"로 그 파일을 고르십시오.',
    nothing: '칸이 비어 있습니다. 다른 기기에서 만든 글을 붙여 넣으십시오.',
    broken: '글이 중간에 잘렸거나 바뀌었습니다. 처음부터 끝까지 다시 복사하십시오. 있던 기록은 그대로입니다.',
    failed: '하지 못했습니다. 있던 기록은 그대로입니다. 내보내기로 파일을 만들어 옮길 수 있습니다.',
  },
  en: {
    share: 'Share as a file', write: 'Write as text and copy', label: 'Text written on the other device', take: 'Merge',
    copied: 'Copied ({size} kB). Open this page on the other device, paste it into the box and press "Merge".',
    selected: 'The text stands selected in the box ({size} kB). Copy it and paste it into this box on the other device.',
    shared: 'The file was shared. On the other device, open this page and choose it with "Import".',
    nothing: 'The box is empty. Paste the text that was written on the other device.',
    broken: 'The text was cut short or changed on the way. Copy it again from beginning to end. Your records are as they were.',
    failed: 'That did not work. Your records are as they were. You can carry them as an exported file.',
  },
} as const satisfies Localized<Record<string, string>>;
