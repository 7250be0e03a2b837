import { definePlugin } from 'lintanide/plugin';
import { components } from './components.ts';

/** Parts lists as Oracle E-Business Suite writes them. */
export const oracleEbs = definePlugin({ name: 'oracle-ebs', dialects: [components] });
