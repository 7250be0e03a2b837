import { elementsOf, elementText } from '../../map/columns/element-columns.ts';
import { isImpossibleShare, leastOf } from '../../map/columns/element-header.ts';
import { LineKind } from '../../map/types.ts';
import type { RuleContext } from '../types.ts';

/** Figures in columns of shares that cannot be: below nothing or above all, by themselves or together. */
export function reportShares(context: RuleContext): void {
  const { bom } = context;
  let start = 0;
  const question = { messageId: 'share', data: {} };
  for (const table of bom.tables) {
    const { sheet, lines } = table;
    const columns = [...elementsOf(table)].flatMap(([column, header]) =>
      header === null ? [] : [[column, header] as const],
    );
    for (let line = 0; columns.length > 0 && line < lines.count; line++) {
      if (lines.kind[line] !== LineKind.part) continue;
      const row = lines.ordinal[line] ?? 0;
      const part = bom.part[start + line] ?? -1;
      const tell = (messageId: string, data: Readonly<Record<string, string>>, column: number): void =>
        context.report(part < 0 ? null : context.viewOf(part), {
          messageId,
          data,
          lines: [start + line],
          column,
          question,
        });
      const shares = new Map<string, number>();
      for (const [column, header] of columns) {
        const text = sheet.text(row, column);
        if (isImpossibleShare(header, text))
          tell('impossible', { value: text.trim().slice(0, 40), symbol: header.symbol }, column);
        const least = leastOf(elementText(table, column, sheet.id(row, column)) ?? '');
        if (least > 0) shares.set(header.symbol, Math.max(least, shares.get(header.symbol) ?? 0));
      }
      const sum = [...shares.values()].reduce((total, share) => total + share, 0);
      if (sum > 100 + ROUNDING)
        tell(
          'sum',
          {
            shares: [...shares].map(([symbol, share]) => `${symbol} ${String(share)} %`).join(', '),
            sum: String(Math.round(sum * 10) / 10),
          },
          columns[0]?.[0] ?? -1,
        );
    }
    start += lines.count;
  }
}

/** Per cent: shares are rounded where they are written down. */
const ROUNDING = 1;
