import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { topics, type Topic } from '../model/records/topics.ts';
import { pagesOf, type Site } from '../model/site.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const slug = (path: string): string => path.slice(1);
const label = (ko: string, en: string): { label: string; translations: { en: string } } => ({ label: ko, translations: { en } });

/** The sidebar: the roadmap, the guide and the questions by topic, labs, projects, then the rest. Long groups are closed but for the reader's own; empty ones are left out. */
export const sidebarOf = (site: Site): Sidebar => {
  const names = Object.keys(topics) as Topic[];
  const guides = pagesOf(site, 'guide').sort((a, b) => a.ko.order - b.ko.order);
  const questions = pagesOf(site, 'question').sort((a, b) => a.ko.level - b.ko.level || a.id.localeCompare(b.id));
  const byTopic = (pages: readonly { path: string; ko: { topic: Topic } }[]): Sidebar => names.flatMap((topic) => {
    const items = pages.filter(({ ko }) => ko.topic === topic).map(({ path }) => slug(path));
    return items.length === 0 ? [] : [{ ...label(topics[topic].ko, topics[topic].en), items, collapsed: true }];
  });
  const months = pagesOf(site, 'month').sort((a, b) => a.ko.month - b.ko.month).map(({ path }) => slug(path));
  const labs = pagesOf(site, 'lab').sort((a, b) => a.ko.order - b.ko.order).map(({ path }) => slug(path));
  const projects = pagesOf(site, 'project').sort((a, b) => a.ko.order - b.ko.order).map(({ path }) => slug(path));
  const has = (path: string): boolean => site.pages.some((page) => page.path === path);
  const rest = ['/misconceptions', '/glossary', '/progress', '/sources', '/about'].filter(has).map(slug);
  const groups = [
    ...(has('/today') ? [{ slug: 'today', ...label('오늘', 'Today') }] : []),
    { ...label('로드맵', 'Roadmap'), items: [...(has('/roadmap/plan') ? [{ slug: 'roadmap/plan', ...label('내 계획', 'My plan') }] : []), ...months] },
    { ...label('가이드', 'Guide'), items: byTopic(guides) },
    { ...label('면접 질문', 'Interview questions'), items: [...(has('/questions') ? [{ slug: 'questions', ...label('모든 질문', 'All questions') }] : []), ...['/interview'].filter(has).map(slug), ...byTopic(questions)] },
    { ...label('퀴즈', 'Quiz'), items: ['/quiz', '/notebook', '/placement'].filter(has).map(slug) },
    { ...label('실습', 'Labs'), items: labs, collapsed: true },
    { ...label('프로젝트', 'Projects'), items: projects, collapsed: true },
    { ...label('참고', 'Reference'), items: rest },
  ];
  return groups.filter((group) => !('items' in group) || group.items.length > 0);
};
