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
export const scoreRows = (scores: readonly { topic: string; right: number; of: number }[], names: Readonly<Record<string, string>>): HTMLElement[] =>
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
