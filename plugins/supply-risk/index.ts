import { definePlugin } from 'lintanide/plugin';
import type { Plugin } from 'lintanide/plugin';
import { leadingCountry } from './rules/leading-country.ts';
import { singleSource } from './rules/single-source.ts';

/** Dependence on one country or one source. Off unless a configuration names it: `"plugins": ["supply-risk"]`. */
export const supplyRisk: Plugin = definePlugin({ name: 'supply-risk', rules: [leadingCountry, singleSource] });
