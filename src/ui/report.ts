/** Where a reader reports a mistake, and where the code is: the one place to change for a fork. */
export const repository = 'https://github.com/mulgil/mulgil';

/** What a report names: the id of a page, question or item, its language and the day it was verified. */
export interface ReportAbout { what: 'page' | 'question' | 'quiz item'; id: string; lang: string; verified: string }

/** The address of a new report, its title and first lines filled in. */
export const reportUrl = ({ what, id, lang, verified }: ReportAbout): string => {
  const query = new URLSearchParams({ title: `[${what}] ${id}`, body: `id: ${id}\nlang: ${lang}\nverified: ${verified}\n\n` });
  return `${repository}/issues/new?${query.toString()}`;
};
