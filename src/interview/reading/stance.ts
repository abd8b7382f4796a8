/** How a stretch of an answer stands to what it says. */
export interface Stance {
  /** Something in it is denied or forbidden. */
  negative: boolean;
  /** It reports what others say in order to deny it, or takes back what was said. */
  denies: boolean;
  /** It only names things, or says that it does not know. */
  hedged: boolean;
}

const negatives = /지 ?않|지[는도를] ?않|아니|아닙|아닌|아님|없[습어고다이는음게으]|못[ 하합해]|(?:^|[\s,])안 |말고|마세|말아|말라|지 마|불가|금지|끄고|끕니|꺼[ 서야]|틀[린렸리립]|빼[고서야]|뺍|멈추|멈춥|중단|멈춰|소용|\bnot\b|n[’']t\b|\bnever\b|\bno\b|\bcannot\b|\bwithout\b|\bnothing\b|\bnone\b|\bneither\b|\bnor\b|\bstop(?:s|ped)?\b|\bavoid\b|\boff\b|instead of|rather than/;

const saying = '(?:말|얘기|이야기|주장|설명|생각|사람|경우|의견|답변?|소문)';
const denials = [
  // 느리다는 얘기는 옛날 얘기고, …라고 하는 사람이 있는데, …인 줄 아는, …라고들 하지만
  new RegExp(`(?:다|라|자|냐)(?:는|고 하는|고들? (?:하는|말하는|생각하는)) ?${saying}(?:은|는|이|도|들)`),
  /(?:라고|다고)들? (?:하지만|하는데|알지만|아는데|생각하지만|오해|착각|알고 있지만|볼 수는 없|할 수는 없|말할 수 없|할 수 없|보면 안|하면 안|믿으면 안)/,
  /(?:은|는|인|한|된|쓴) 줄 (?:아|알)/, /오해|착각|옛날 ?얘기|틀린 (?:말|얘기|생각)|사실이 아|맞지 않|그건 아니|그렇지 않|흔히|잘못 알/,
  /(?:people|many|some|they|someone|folks|colleagues) (?:\w+ )?(?:say|says|think|thinks|claim|claims|believe|assume|told)/,
  /\bmyth\b|misconception|misunderst|not true|isn[’']t true|(?:is|are|that[’']s|was) wrong|contrary to|it[’']s not (?:true|that|because|enough)|does(?:n[’']t| not) mean|do(?:n[’']t| not) (?:think|believe|assume)|wouldn[’']t say|would not say|outdated|used to be|no longer true/,
  /\bonly (?:if|when|becomes)\b|일 때만|하지 않는 한|때에만|경우에만/,
];

const hedges = /모르겠|모릅니다|잘 몰|모르고|들어 ?(?:봤|보)|들었습니다|것들이|같은 (?:것|키워드|용어|설정|이슈|개념)|(?:관련|연관)이? ?(?:이|있)|정확(?:히|한 ?(?:건|것))|중요(?:하다고|합니다|한 문제|한 것)|생각해 ?(?:봐|볼)|고려(?:할|해야)|봐야 알|검토(?:를|해|한)|(?:don[’']t|do not) (?:know|remember|recall)|not (?:sure|certain)|I[’']d have to|look (?:it )?up|it depends|has to do with|have heard|heard of|hard to say|and so on|things like|best practice|in general/i;

/** Takes a stretch of an answer in lower case, gives how it stands to what it says. */
export const stanceOf = (lower: string): Stance => ({
  negative: negatives.test(lower), denies: denials.some((denial) => denial.test(lower)), hedged: hedges.test(lower),
});
