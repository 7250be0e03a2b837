import { escapeHtml } from '../html/markup.ts';
import { markdownAddress, markdownText } from '../tools/markdown-text.ts';

/** A page as data: what Markdown and HTML are made of. Texts are of any origin. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'warning'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What was read where, of the law: addresses are ours, and nothing of a file. */
  | { readonly kind: 'sources'; readonly items: readonly (readonly [title: string, addresses: readonly string[]])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The page in Markdown, in pieces; all texts are escaped. */
export function* markdownOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        yield `# ${markdownText(block.text)}\n\n`;
        break;
      case 'heading':
        yield `## ${markdownText(block.text)}\n\n`;
        break;
      case 'text':
        yield `${markdownText(block.text)}\n\n`;
        break;
      case 'warning':
        yield `> ${markdownText(block.text)}\n\n`;
        break;
      case 'list':
        yield `${block.items.map((item) => `- ${markdownText(item)}\n`).join('')}\n`;
        break;
      case 'sources':
        for (const [title, addresses] of block.items)
          yield `- ${markdownText(title)}: ${addresses.map(markdownAddress).join(', ')}\n`;
        yield '\n';
        break;
      case 'table': {
        const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |\n`;
        yield line(block.head) + `| ${block.head.map(() => '---').join(' | ')} |\n`;
        for (const row of block.rows) yield line(row);
        yield '\n';
        break;
      }
    }
  }
}

const STYLE = `@page{size:A4;margin:14mm}body{font:10pt/1.35 system-ui,sans-serif;max-width:190mm;margin:1rem auto;padding:0 1rem;color:#1f2933}h1{font-size:16pt}h2{font-size:12pt;margin:1em 0 .3em}
table{border-collapse:collapse;width:100%;font-size:8.5pt}th,td{border-bottom:1px solid #bfc5cc;padding:2px 6px 2px 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#eaf1fb}
.warning{border-left:4px solid #b3261e;padding:.3em .8em;background:#fbe3e1}`;

/** One file without scripts, images or links. */
export function* htmlOf(title: string, blocks: readonly Block[]): Generator<string> {
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  yield `<meta name="viewport" content="width=device-width"><meta name="generator" content="lintanide evidence"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>\n`;
  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        yield `<h1>${escapeHtml(block.text)}</h1>\n`;
        break;
      case 'heading':
        yield `<h2>${escapeHtml(block.text)}</h2>\n`;
        break;
      case 'text':
        yield `<p>${escapeHtml(block.text)}</p>\n`;
        break;
      case 'warning':
        yield `<p class="warning">${escapeHtml(block.text)}</p>\n`;
        break;
      case 'list':
        yield `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>\n`;
        break;
      case 'sources':
        yield `<ul>${block.items.map(([title, addresses]) => `<li>${escapeHtml(`${title}: ${addresses.join('; ')}`)}</li>`).join('')}</ul>\n`;
        break;
      case 'table':
        yield `<table><thead><tr>${block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead><tbody>\n`;
        for (const row of block.rows) yield `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>\n`;
        yield '</tbody></table>\n';
        break;
    }
  }
  yield '</main></body></html>\n';
}
