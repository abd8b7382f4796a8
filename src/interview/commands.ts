import { normalise } from '../text/normalize.ts';

/** What a candidate can tell the interviewer instead of answering. */
export type Command = 'hint' | 'other' | 'skip' | 'pause' | 'resume' | 'end' | 'repeat' | 'help';

const spoken: Record<Command, string> = {
  hint: '힌트|힌트주세요|힌트좀|힌트좀주세요|힌트요|힌트를주세요|힌트부탁드립니다|힌트부탁드려요|hint|hintplease|ahintplease|givemeahint|canihaveahint|mayihaveahint',
  other: '다른거|다른것|다른걸|다른걸로|다른거요|다른질문|다른질문요|다른질문으로|다른질문주세요|다른질문해주세요|다른질문부탁드립니다|다른문제|another|anotherone|anotherquestion|differentquestion|adifferentquestion|somethingelse|other|otherquestion',
  skip: '건너뛰기|건너뛸게요|건너뛰겠습니다|건너뛰어주세요|스킵|스킵할게요|패스|패스하겠습니다|패스할게요|넘어가기|넘어갈게요|넘어가겠습니다|넘어가주세요|다음|다음질문|다음이요|skip|skipit|skipthis|skipplease|pass|next|nextquestion|moveon',
  pause: '잠깐|잠깐만|잠깐만요|잠깐요|잠시|잠시만|잠시만요|일시정지|멈춤|pause|wait|onemoment|onesecond|asecond|amoment|holdon|justamoment|justasecond',
  resume: '계속|계속하기|계속할게요|계속하겠습니다|계속해주세요|continue|resume|goon|imback|ready|준비됐습니다|준비되었습니다',
  end: '종료|종료하기|종료하겠습니다|종료할게요|그만|그만할게요|그만하겠습니다|끝|끝내기|끝낼게요|나가기|exit|quit|end|stop|finish|bye|q',
  repeat: '다시|다시요|다시말씀해주세요|다시한번|다시한번요|다시한번말씀해주세요|질문다시|질문이뭐였죠|질문다시말씀해주세요|뭐라고하셨죠|repeat|again|repeatthequestion|pleaserepeat|pardon|sayagain|canyourepeat|canyourepeatthequestion|comeagain|oncemore|oncemoreplease|onemoretime|onemoretimeplease|saythatagain|couldyourepeatthat|couldyourepeatthequestion|couldyourepeat|couldyousaythatagain|whatwasthequestion|다시말해주세요|한번더|한번만더|한번더말씀해주세요|질문이뭐였나요|못들었습니다|다시질문해주세요',
  help: '도움말|명령|명령어|도움|help|commands',
};

const commands: ReadonlyMap<string, Command> = new Map(Object.entries(spoken).flatMap(([command, wordings]) =>
  wordings.split('|').map((wording): [string, Command] => [wording, command as Command])));

/** Takes an answer, gives the command that it is as a whole, whatever white space, case, width or marks stand in it; undefined when it is none. */
export const commandOf = (answer: string): Command | undefined =>
  answer.length > 80 ? undefined : commands.get(normalise(answer).replace(/[^\p{L}\p{N}]+/gu, ''));
