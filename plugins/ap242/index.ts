import { definePlugin } from 'lintanide/plugin';
import { ap242Format } from './ap242.ts';

/** Product structures as STEP AP242 business object models. */
export const ap242 = definePlugin({ name: 'ap242', formats: [ap242Format] });
