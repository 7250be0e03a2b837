import { it } from 'vitest';
import { mofcom } from '../plugins/mofcom/index.ts';
import { judgeText } from './testing.ts';
it('x', async () => { for (const t of ['SC-AL 10% TARGET', 'Sc-Al 10% TARGET']) { const { units } = await judgeText(mofcom, { csv: `Part number,Description,Qty\nPX-1,${t},1\nP-2,Screw,1\n` }); console.log('FOUND', t, units[0]?.findings.length); } });
