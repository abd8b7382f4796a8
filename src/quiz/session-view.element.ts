import { onlys, type Wish } from './session.ts';

/** Fetches the markup of items, in their order; undefined when one of them could not be had, or there is none. */
export const loadQuizzes = async (ids: readonly string[], base: string, lang: string): Promise<HTMLElement[] | undefined> => {
  const texts = await Promise.all(ids.map((id) => fetch(`${base.replace(/\/$/, '')}/data/items/${id}.${lang}.json`)
    .then(async (response) => (response.ok ? ((await response.json()) as { html: string }).html : undefined)).catch(() => undefined)));
  const quizzes = texts.flatMap((html) => [...new DOMParser().parseFromString(html ?? '', 'text/html').querySelectorAll<HTMLElement>('mg-quiz')]);
  return quizzes.length === ids.length && ids.length > 0 ? quizzes : undefined;
};

/** The rows of an answer sheet: a button with its number for each item. */
export const sheetRows = (count: number): HTMLElement[] => Array.from({ length: count }, (_, place) => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: String(place + 1) });
  button.dataset['go'] = String(place);
  const row = document.createElement('li');
  row.append(button);
  return row;
});

/** The rows of a score: the topic's name, and how many of its items were right. */
const scoreRows = (scores: readonly { topic: string; right: number; of: number }[], names: Readonly<Record<string, string>>): HTMLElement[] =>
  scores.map(({ topic, right, of }) => {
    const row = document.createElement('tr');
    for (const text of [names[topic] ?? topic, `${right} / ${of}`]) row.append(Object.assign(document.createElement('td'), { textContent: text }));
    return row;
  });

/** Marks a button of the answer sheet, for the eye and in its name. */
export const markButton = (button: HTMLElement | null, given: boolean, outcome: string | undefined, words: Readonly<Record<'given' | 'right' | 'wrong', string>>): void => {
  button?.toggleAttribute('data-given', given);
  if (outcome !== undefined && button) button.dataset['state'] = outcome;
  const said = outcome === 'right' ? words.right : outcome === 'wrong' ? words.wrong : given ? words.given : undefined;
  button?.setAttribute('aria-label', [button.textContent, said].filter((part) => part !== undefined).join(', '));
};

/** What the form asks for; everything without a form. */
export const wishIn = (form: HTMLFormElement | null): Wish => {
  const data = new FormData(form ?? undefined);
  return {
    topics: data.getAll('topic').map(String), kinds: data.getAll('kind').map(String),
    only: onlys.find((only) => only === data.get('only')) ?? 'all', count: Number(data.get('count') ?? 10),
  };
};

/** Shows one of a session's items, with its title, its place on the sheet, and the steps that it allows. */
export const showItem = (session: HTMLElement, quizzes: readonly HTMLElement[], at: number, title: string): void => {
  for (const [i, quiz] of quizzes.entries()) quiz.hidden = i !== at;
  for (const button of session.querySelectorAll<HTMLElement>('[data-go]')) {
    if (button.dataset['go'] === String(at)) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
  for (const button of session.querySelectorAll<HTMLButtonElement>('[data-step]')) button.disabled = button.dataset['step'] === '1' ? at === quizzes.length - 1 : at === 0;
  const heading = session.querySelector<HTMLElement>('#session-title');
  if (heading) heading.textContent = title;
};

/** Fills in a session's result: the total, the score by topic, and the address to share. */
export const fillResult = (session: HTMLElement, total: string, scores: Parameters<typeof scoreRows>[0], names: Readonly<Record<string, string>>): void => {
  const line = session.querySelector('.total');
  if (line) line.textContent = total;
  session.querySelector('tbody')?.replaceChildren(...scoreRows(scores, names));
  const link = session.querySelector<HTMLInputElement>('[data-link]');
  if (link) link.value = location.href;
};
