import { expect, test } from 'vitest';
import { commandOf } from './commands.ts';

test.each([
  ['힌트', 'hint'], [' 힌 트 좀 ', 'hint'], ['HINT', 'hint'], ['A hint, please?', 'hint'], ['다른거', 'other'], ['다른 질문 부탁드립니다.', 'other'], ['Another question', 'other'],
  ['건너뛰기', 'skip'], ['패스!', 'skip'], ['skip', 'skip'], ['다음', 'skip'], ['잠깐만요', 'pause'], ['hold on', 'pause'], ['계속', 'resume'], ['Continue.', 'resume'], ['다시', 'repeat'], ['Once more please', 'repeat'],
  ['\texit', 'end'], ['종료', 'end'], ['ｅｘｉｔ', 'end'], ['q', 'end'], ['도움말', 'help'],
])('%j is the command %s', (text, command) => { expect(commandOf(text)).toBe(command); });

test.each(['힌트를 주는 캐시입니다', '종료 신호를 받으면 커밋합니다', 'we skip the record', 'exit code 137 means OOM', '다음 오프셋을 커밋합니다', '', '?', `hint${' '.repeat(100)}`, 'constructor'])(
  '%j is an answer', (text) => { expect(commandOf(text)).toBeUndefined(); });
