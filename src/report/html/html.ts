import type { FrameKey } from '../../locale/en.ts';
import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { Verdict } from '../../judge/types.ts';
import { bySeverity, type Placed } from '../words/plain.ts';
import type { ReportContext } from '../types.ts';
import assets from './assets.json' with { type: 'json' };
import { findingData } from './finding-data.ts';
import { findingsSection } from './findings-section.ts';
import { gramsSection } from './grams-section.ts';
import { lawSection } from './law-section.ts';
import { escapeHtml, html as markup, put, scriptJson, type Markup } from './markup.ts';
import { Pool } from './pool.ts';
import { productData, treesOf } from './product-data.ts';
import { notCheckedSection, summarySection } from './summary-section.ts';
import { type SupplierName, supplierNames } from './supplier-names.ts';
import { suppliersOf, suppliersSection } from './suppliers.ts';
import type { ProductFile } from './types.ts';

/** Findings and tree rows of one data element: small enough that reading one does not hold up the page. */
const CHUNK = 2000;

/**
 * One self-contained page: style, program and data in it, nothing fetched. A policy in the page allows that one style and that
 * one program by their hashes and nothing else, so that text of a file could do nothing even if it were markup.
 */
export function* html(verdict: Verdict, context: ReportContext): Generator<string> {
  const placed = [...bySeverity(verdict, context)];
  const { language = english } = context;
  const products = context.products?.() ?? null;
  const trees = treesOf(placed, products);
  const supplierName = supplierNames(placed, context);
  yield head(verdict, language);
  yield body(verdict, placed, trees, context, supplierName).markup;
  yield `<script type="application/json" id="words">${scriptJson(wordsOfProgram(language))}</script>\n`;
  yield* data(verdict, placed, trees, context, supplierName);
  yield `<script>${assets.script}</script>\n</body>\n</html>\n`;
}

/** What the program of the page says: its own words, with the counts and severities that it shares with the page. */
function wordsOfProgram({ frame }: Language): Record<string, string> {
  const isOfProgram = (key: string): boolean =>
    key.startsWith('page.') ||
    /^count\.(?:finding|line|use)$/.test(key) ||
    /^severity\.(?:error|warning|info)$/.test(key);
  return Object.fromEntries(Object.entries(frame).filter(([key]) => isOfProgram(key)));
}

function head({ asOf, tool }: Verdict, { locale, say }: Language): string {
  const policy = `default-src 'none'; script-src '${assets.scriptHash}'; style-src '${assets.styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(`${tool.name} ${tool.version}`)}">
<title>${escapeHtml(say('html.title', { date: asOf }))}</title>
<style>${assets.style}</style>
</head>
`;
}

const SECTIONS = [
  ['summary', 'html.section.summary'],
  ['findings-section', 'html.section.findings'],
  ['suppliers', 'html.section.suppliers'],
  ['products', 'html.section.products'],
  ['law', 'html.section.law'],
  ['not-checked', 'html.section.not-checked'],
] as const satisfies readonly (readonly [string, FrameKey])[];

function body(
  verdict: Verdict,
  placed: readonly Placed[],
  trees: readonly ProductFile[],
  context: ReportContext,
  supplierName: SupplierName,
): Markup {
  const { asOf, packs, tool, summary } = verdict;
  const { language = english } = context;
  const { say } = language;
  const sources = packs
    .map(({ id, reviewed, sourcesUntil }) => say('summary.pack', { id, reviewed, until: sourcesUntil }))
    .join(', ');
  const made = `${tool.name} ${tool.version}`;
  const content: Record<(typeof SECTIONS)[number][0], Markup> = {
    summary: summarySection(verdict, placed, context),
    'findings-section': findingsSection(placed, verdict.asOf, context, supplierName),
    suppliers: suppliersSection(suppliersOf(placed, context, supplierName), language),
    products: markup`${gramsSection(context.products === undefined ? [] : trees, language)}<h3 id="tree-title">${say('html.tree')}</h3><p class="muted">${say('html.tree.note')}</p><noscript><p class="note">${say('html.tree.noScript')}</p></noscript><div id="tree" class="tree" role="group" aria-labelledby="tree-title"></div>`,
    law: lawSection(
      context.packs ?? [],
      asOf,
      new Set(placed.flatMap(({ finding }) => finding.controls.map(({ measure }) => measure))),
      language,
    ),
    'not-checked': notCheckedSection(verdict.units, language),
  };
  return markup`<body>
<a class="skip" href="#main">${say('html.skip')}</a>
<header><div class="inner"><p class="kind">${say('html.kind')}</p><h1>${say('html.heading')}</h1>
<p>${put(say('html.asOf'), { date: markup`<strong>${asOf}</strong>`, packs: sources === '' ? say('html.noPacks') : sources, tool: made })}</p></div>
<nav aria-label="${say('html.sections')}"><ul class="inner">${SECTIONS.map(([id, title]) => markup`<li><a href="#${id}">${say(title)}${id === 'not-checked' && summary.unreadable > 0 ? ` (${String(summary.unreadable)})` : ''}</a></li>`)}</ul></nav></header>
<main id="main" class="inner" tabindex="-1">${SECTIONS.map(
    ([id, title]) => markup`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title" tabindex="-1">${say(title)}</h2>
${content[id]}</section>`,
  )}
</main>
<footer class="inner"><p>${say('html.made', { tool: made })}${say('html.gap')}${say('clearance.none')}</p></footer>
`;
}

/** Elements of data, each with what is new in the pool since the one before. */
function* data(
  verdict: Verdict,
  placed: readonly Placed[],
  trees: readonly ProductFile[],
  context: ReportContext,
  supplierName: SupplierName,
): Generator<string> {
  const { language = english } = context;
  const pool = new Pool();
  const files = new Map(verdict.units.map(({ path }, index) => [path, index]));
  const write = (part: Record<string, unknown>): string =>
    `<script type="application/json" class="data">${scriptJson({ ...pool.take(), ...part })}</script>\n`;
  const paths = verdict.units.map(({ path }) => pool.text(path));
  yield write({ files: paths, total: placed.length });
  for (let start = 0; start < placed.length; start += CHUNK) {
    const f = placed
      .slice(start, start + CHUNK)
      .map(({ path, finding }) =>
        findingData(finding, files.get(path) ?? -1, verdict.asOf, context, pool, supplierName),
      );
    yield write({ f });
  }
  for (const { path, rows } of trees) {
    const file = files.get(path) ?? -1;
    for (let start = 0; start < rows.length; start += CHUNK) {
      yield write({ tree: file, r: rows.slice(start, start + CHUNK).map((row) => productData(row, pool, language)) });
    }
  }
}
