import { isHangul } from '../../text/hangul.ts';
import { stemEnglish } from '../../text/stem-english.ts';

/**
 * Words that say the same in the two languages, and colloquial beside written ones, one meaning a line. A Korean entry matches the beginning of a word
 * (막 of 막히고), an English one its stem. Plain words of the trade only: names of one product's parts stand in the questions' own terms.
 */
const meanings = `
lose lost loss missing vanish disappear gone | 유실 잃 사라 날아 날라 누락 빠지 빠집 빠진 빠져
duplicate twice double repeat again redeliver | 중복 두번 재전송 반복 되풀이 재처리
order ordering sequence ordered | 순서 차례
retry resend retries | 재시도 재전송 다시보내
fail failure failed error exception | 실패 오류 에러 예외 장애
stop halt stall block blocked blocking stuck freeze hang | 멈추 멈춥 멈춘 멈춰 막 중단 중지 블로킹 세우 세웁
wait waiting | 기다 대기
slow slower late lag behind lagging delay | 느리 느려 느린 늦 뒤처 밀리 밀려 밀린 지연 랙 렉
fast faster quick quickly | 빠르 빠른 빨라 빨리
grow increase larger bigger more enlarge raise | 늘 커지 커진 키우 키워 증가 올리 올려 크게
shrink decrease fewer less smaller reduce lower drop | 줄 작아 감소 내리 낮추
delete remove removed erase deleted | 삭제 지우 지워 지운 지웁 지웠 제거
keep retain stay remain retention stays | 남 보관 유지 보존 남기
overwrite replace | 덮어 덮 바꿔쓰 교체
change changed modify alter altered | 바뀌 바꾸 바꿔 변경 변하 고치 고쳐 수정
reject refuse refused deny rejected | 거절 거부 막아 튕
write writes writing append written | 쓰기 씁 쓴 기록 적재 적 덧붙
read reads reading | 읽 조회 리드
send sends sending publish produce | 보내 보낸 보냅 전송 발행 송신
receive received | 받 수신
commit commits committed | 커밋 확정
transaction transactions | 트랜잭션 트랜젝션
crash die dies dead died killed kill | 죽 크래시 다운 뻗
restart restarts reboot | 재시작 재기동 다시뜨 다시띄
recover recovery restore | 복구 복원 회복 되살
snapshot snapshots | 스냅샷 스냅숏
checkpoint checkpoints | 체크포인트
offset offsets position | 오프셋 위치
partition partitions | 파티션
topic topics | 토픽
consumer consumers | 컨슈머 소비자
producer producers | 프로듀서 생산자
broker brokers | 브로커
leader leaders | 리더
replica replicas replication copy copies follower | 복제 복제본 레플리카 팔로워 사본 복사 벌
cluster clusters | 클러스터
controller controllers | 컨트롤러
quorum majority | 과반 쿼럼 정족수
election elect elected vote | 선출 선거 투표
rebalance rebalancing reassign | 리밸런스 리밸런싱 재할당 재배치
group groups | 그룹
key keys | 키
value values | 값
message messages record records event events | 메시지 레코드 이벤트
schema schemas | 스키마
field fields column columns | 필드 컬럼 칼럼 열
default defaults | 기본
table tables | 테이블
row rows | 행 로우
connector connectors | 커넥터
task tasks | 태스크
database db postgres mysql | 디비 데이터베이스 원장
cache caches cached | 캐시
disk disks storage | 디스크 저장
memory ram | 메모리
heap | 힙
buffer buffers | 버퍼
thread threads | 스레드 쓰레드
lock locks locked locking | 락 잠금 잠그 잠긴
network | 네트워크 망
server servers host machine node nodes instance instances | 서버 장비 노드 인스턴스 호스트 대
measure measured metric metrics monitor graph | 지표 측정 메트릭 재 모니터
alert alarm alerts page | 알람 경보 알림
limit limits cap quota bound | 한도 상한 제한 쿼터
timeout timeouts deadline | 시한 타임아웃 제한시간
window windows | 창 윈도우 윈도
watermark watermarks | 워터마크
state states | 상태
merge merges merged | 병합 합치 합쳐 머지
batch batches batching | 배치 묶 모아
shard shards sharding | 샤드 샤딩
hot skew skewed skewing | 쏠림 쏠리 쏠린 핫 스큐 몰리 몰려
query queries | 쿼리 질의
index indexes | 인덱스 색인
primary master | 주키 프라이머리 마스터
idempotent idempotence idempotency dedup dedupe deduplicate | 멱등 멱등성 중복제거 걸러 거르 거릅
unique uniqueness | 유니크 유일
reconcile compare reconciliation compared match check checks verify | 대사 대조 비교 견주 검증 확인 맞추 맞춰 맞는
prove proof evidence audit | 증명 증거 증적 감사
encrypt encryption encrypted | 암호화 암호
secret password credential credentials | 비밀번호 비밀 시크릿 자격
permission permissions acl acls rights authorise authorize grant | 권한 인가
certificate certificates cert certs | 인증서
rename renamed name names | 이름
rollback roll revert undo back | 롤백 되돌 되돌리 무르
compensate compensation | 보상
unknown know | 모름 모르 모릅 알수
source origin upstream | 원천 원본 소스 상류
downstream sink sinks target | 하류 하위 싱크
backlog pile accumulate piles piling | 쌓이 쌓여 쌓인 쌓입 적체
old stale previous earlier older | 옛 예전 이전 구버전 낡은 오래
new fresh newest latest | 새 최신 신규
customer user client clients | 고객 사용자 클라이언트
money payment payments transfer | 돈 결제 이체 송금 금액
time clock times | 시간 시각 시계
day days daily | 하루 매일 일
pause pauses paused | 일시정지 정지 중지
garbage gc collector | 가비지
application app apps service | 애플리케이션 앱 서비스
version versions | 버전
upgrade upgrades | 업그레이드 올리기
test tests rehearse practice rehearsal | 시험 테스트 연습 훈련
split divide | 나누 나눠 쪼개 분할 갈라 가르
small tiny | 작은 작
copy-on duplicate-two | 두벌 이중
atomic atomically together | 원자 함께 한꺼번 같이
separate separately apart isolate isolated | 따로 분리 별도 나눠 격리
automatic automatically auto | 자동
manual manually hand | 수동 손으로 직접
plan planned | 계획
count counts number numbers | 건수 개수 수를 세 번호
skip ignore ignored | 건너 무시
throughput | 처리량
latency | 지연시간
traffic load requests | 트래픽 부하 요청
expire expires expiry expiration ttl | 만료
jitter random | 지터 랜덤 무작위
region regions site datacenter sites | 센터 리전 지역
`;

const english = new Map<string, string>();
const korean: [string, string][] = [];
for (const line of meanings.trim().split('\n')) {
  const [en = '', ko = ''] = line.split('|');
  const name = `=${en.trim().split(' ')[0] ?? ''}`;
  for (const word of en.trim().split(/\s+/)) if (!english.has(stemEnglish(word))) english.set(stemEnglish(word), name);
  for (const word of ko.trim().split(/\s+/)) korean.push([word, name]);
}
korean.sort(([a], [b]) => b.length - a.length);
const byFirst = Map.groupBy(korean, ([word]) => word.charAt(0));

/** Takes a word in lower case and its stem, gives the name of its meaning, or undefined when the lexicon has none. A single syllable matches only a verb-like word, not a noun that begins so. */
export const conceptOf = (word: string, stem: string): string | undefined => {
  if (!isHangul(word)) return english.get(stem);
  return byFirst.get(word.charAt(0))?.find(([start]) => word.startsWith(start) && (start.length > 1 || word.length <= 4))?.[1];
};
