import { evidenceOf, textsOf, type LineReading } from './line.ts';
import { fractionOf } from './magnet.ts';
import { isSmCo } from './smco.ts';
import type { Draft } from './substance-cues.ts';

/** SmCo named as an alloy or a target, not as a magnet. */
export function cobaltAlloys(line: LineReading): Draft[] {
  const { knowledge } = line;
  for (const text of textsOf(line, 'material', 'description')) {
    for (const hit of text.reading.hits) {
      if (hit.meaning.kind !== 'family' || !isSmCo(hit.meaning.value) || hit.negated) continue;
      const family = knowledge.families.get(hit.meaning.value);
      if (family === undefined) continue;
      // Sm2Co17 says how much samarium, "SmCo" does not.
      const isStoichiometric = /\d/.test(hit.text);
      const alloy = knowledge.materials.get('smco-alloy');
      return [
        {
          material: 'alloy:Sm-Co',
          name: 'samarium-cobalt alloy',
          form: 'alloy',
          constituents: ['Sm', 'Co'],
          elements: [
            {
              symbol: 'Sm',
              presence: 'proven',
              confidence: 0.95,
              massFraction: fractionOf((isStoichiometric ? family : (alloy ?? family)).composition['Sm']),
              grams: null,
            },
          ],
          confidence: 0.95,
          named: true,
          trace: false,
          evidence: [evidenceOf('material', hit.text, text.source, 'samarium-cobalt alloy', family, knowledge, 0.95)],
          rank: 3,
          symbols: new Set(['Sm']),
        },
      ];
    }
  }
  return [];
}
