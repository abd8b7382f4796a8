import type { Localized } from '../text/lang.ts';

/** The words a figure says in each language. */
export type FigureStrings = Localized<{ describe: string }>;

export const figureStrings: FigureStrings = {
  ko: { describe: '그림 설명' },
  en: { describe: 'Describe the picture' },
};

/**
 * Writes punctuation of texts as character references: Sätteri reads the figure as Markdown once more, where *, _, `,
 * [ ], { }, -- and quotes would mean something.
 */
const protectTexts = (html: string): string =>
  html.replace(/>([^<]+)</g, (_, text: string) => `>${text.replace(/&[#\w]+;|[!-%'-/:;=?@[-`{-~]/g, (sign) =>
    (sign.length > 1 ? sign : `&#${sign.charCodeAt(0)};`))}<`);

/** Takes the content of the SVG's first `<title>` or `<desc>`, escaped as it stands there. */
const label = (svg: string, name: 'title' | 'desc'): string =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? '';

/** Gives the figure around an SVG, one line of HTML; throws when the SVG lacks a title or a description. */
export const figureHtml = (svg: string, describe: string): string => {
  const [title, description] = [label(svg, 'title'), label(svg, 'desc')];
  if (title === '') throw new Error('The diagram has no accTitle.');
  if (description === '') throw new Error('The diagram has no accDescr.');
  const name = title.replaceAll('"', '&quot;');
  const box = `<div class="diagram-box" tabindex="0" role="group" aria-label="${name}">${svg}</div>`;
  const text = `<details class="diagram-text"><summary>${describe}</summary><p>${description}</p></details>`;
  return protectTexts(`<figure class="diagram not-content">${box}<figcaption>${text}</figcaption></figure>`);
};
