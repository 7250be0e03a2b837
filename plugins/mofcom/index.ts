import { definePlugin } from 'lintanide/plugin';
import type { Plugin } from 'lintanide/plugin';
import { pack } from './pack.ts';
import { controlledItem } from './rules/controlled-item.ts';
import { embeddedContent } from './rules/embedded-content.ts';
import { listedSupplier } from './rules/listed-supplier.ts';
import { refused } from './rules/refused.ts';
import { technologyQuestion } from './rules/technology-question.ts';
import { traceContent } from './rules/trace-content.ts';
import { tradeQuestion } from './rules/trade-question.ts';

/** China's export controls on rare earths: measures, entries and the rules that report them. */
export const mofcom: Plugin = definePlugin({
  name: 'mofcom',
  packs: [pack],
  rules: [controlledItem, embeddedContent, traceContent, refused, tradeQuestion, listedSupplier, technologyQuestion],
});
