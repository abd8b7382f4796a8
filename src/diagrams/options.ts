import type { MermaidConfig } from 'mermaid';
import { textWidth } from './geometry/widths.ts';
import { standIn } from './palette.ts';

/** Size of all text in a drawing, px; a figure may shrink to 3/4 of its natural width, which leaves 12 px. */
export const TEXT_PX = 16;

/** Width that gantt charts fill, px: the largest whose text stays 12 px on a 390 px wide screen. */
export const CHART_WIDTH = 470;

const { bg, text, line, node, border, group, note, row, active } = standIn;
const quadrantFills = { quadrant1Fill: node, quadrant2Fill: group, quadrant3Fill: group, quadrant4Fill: group };
const quadrantTexts = Object.fromEntries([1, 2, 3, 4].map((n) => [`quadrant${n}TextFill`, text]));

const themeVariables = {
  background: bg, textColor: text, titleColor: text, lineColor: line,
  primaryColor: node, primaryTextColor: text, primaryBorderColor: border,
  secondaryColor: group, secondaryTextColor: text, secondaryBorderColor: standIn['group-border'],
  tertiaryColor: group, tertiaryTextColor: text, tertiaryBorderColor: standIn['group-border'],
  mainBkg: node, nodeBorder: border, nodeTextColor: text, clusterBkg: group, clusterBorder: standIn['group-border'],
  edgeLabelBackground: standIn.label, labelColor: text, specialStateColor: line, transitionColor: line,
  noteBkgColor: note, noteTextColor: text, noteBorderColor: standIn['note-border'],
  actorBkg: node, actorBorder: border, actorTextColor: text, actorLineColor: standIn['group-border'],
  signalColor: line, signalTextColor: text, labelBoxBkgColor: node, labelBoxBorderColor: border, labelTextColor: text,
  loopTextColor: text, activationBkgColor: active, activationBorderColor: border, sequenceNumberColor: bg,
  rowOdd: bg, rowEven: row, attributeBackgroundColorOdd: bg, attributeBackgroundColorEven: row,
  ...quadrantFills, ...quadrantTexts, quadrantPointFill: line, quadrantPointTextFill: text,
  quadrantXAxisTextFill: text, quadrantYAxisTextFill: text, quadrantTitleFill: text,
  quadrantInternalBorderStrokeFill: standIn['group-border'], quadrantExternalBorderStrokeFill: border,
};

const near = { nodeSpacing: 32, rankSpacing: 40 };
const quadrant = {
  chartWidth: CHART_WIDTH, chartHeight: CHART_WIDTH, titleFontSize: 18, quadrantLabelFontSize: TEXT_PX,
  pointLabelFontSize: TEXT_PX, xAxisLabelFontSize: TEXT_PX, yAxisLabelFontSize: TEXT_PX, pointRadius: 6,
  pointTextPadding: 10, quadrantTextTopPadding: 10, titlePadding: 10, xAxisLabelPadding: 6, yAxisLabelPadding: 6,
};

/**
 * Mermaid's settings: no HTML in labels, narrow spacing for phones, a fixed seed so that the output is the same every
 * time. The layout is dagre: mermaid 12's own choice, ELK, ignores the spacing; only classes come out narrower with it.
 * Text sizes that diagram.css sets otherwise than mermaid stand in themeCSS too, so that they are measured so.
 */
const mermaidOptions = {
  startOnLoad: false,
  suppressErrorRendering: true,
  logLevel: 'fatal',
  securityLevel: 'strict',
  htmlLabels: false,
  look: 'classic',
  layout: 'dagre',
  handDrawnSeed: 7,
  deterministicIds: true,
  theme: 'base',
  fontFamily: 'sans-serif',
  fontSize: TEXT_PX,
  themeVariables,
  themeCSS: '.edgeTerminals,.edgeLabel .label,.tick text,.vertText{font-size:16px}',
  flowchart: { ...near, minNodeWidth: 48, padding: 12, subGraphTitleMargin: { top: 6, bottom: 6 } },
  state: { nodeSpacing: 32, rankSpacing: 50, minNodeWidth: 48, layout: 'dagre' },
  class: { ...near, hideEmptyMembersBox: true, layout: 'elk' },
  er: { nodeSpacing: 32, rankSpacing: 112, fontSize: TEXT_PX },
  sequence: {
    diagramMarginX: 8, diagramMarginY: 8, actorMargin: 28, width: 110, height: 56, boxMargin: 10, boxTextMargin: 8,
    noteMargin: 8, messageMargin: 32, labelBoxWidth: 60, labelBoxHeight: 26,
  },
  gantt: {
    fontSize: TEXT_PX, sectionFontSize: TEXT_PX, barHeight: 30, barGap: 8, topPadding: 52, leftPadding: 72,
    rightPadding: 24, numberSectionStyles: 2,
  },
  timeline: { leftMargin: 8, padding: 8, disableMulticolor: true },
  quadrantChart: quadrant,
} satisfies MermaidConfig;

/** A label breaks at this width, px, or at its longest word's: mermaid would cut the word. */
const WRAP = 168;
const WIDEST = 320;

const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT_PX, false))));

/** Gives mermaid's settings for a source: labels as wide as its words need, a gantt's left column as its sections'. */
export const optionsFor = (source: string): MermaidConfig => {
  const drawn = source.replace(/^\s*acc(?:Title|Descr).*$/gm, '').replace(/<br\s*\/?>/g, ' ');
  const wrappingWidth = Math.min(WIDEST, Math.max(WRAP, widest(drawn.split(/[\s"[\]{}|:;]+/)) + 4));
  const sections = [...source.matchAll(/^\s*section\s+(.+)$/gm)].map(([, name = '']) => name.trim());
  return {
    ...mermaidOptions,
    flowchart: { ...mermaidOptions.flowchart, wrappingWidth },
    state: { ...mermaidOptions.state, wrappingWidth },
    gantt: { ...mermaidOptions.gantt, leftPadding: Math.max(40, widest(sections)) + 20 },
  };
};
