import { definePlugin } from 'lintanide/plugin';
import { cyclonedxFormat } from './cyclonedx.ts';

/** Hardware bills of materials as CycloneDX XML. */
export const cyclonedx = definePlugin({ name: 'cyclonedx', formats: [cyclonedxFormat] });
