import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import magnetsFile from './data/magnets.json' with { type: 'json' };
import { expectSourced, repeated } from './facts.fixture.ts';
import type { GradePattern, MagnetFamily, SuffixClass } from './types.ts';

const families = magnetsFile.families as unknown as MagnetFamily[];
const suffixClasses = magnetsFile.suffixClasses as unknown as SuffixClass[];
const patterns = magnetsFile.patterns as unknown as GradePattern[];

/** `[text, suffix or undefined]` that a pattern reads whole, and texts in which it finds nothing. */
const EXAMPLES: Record<string, { yes: readonly (string | readonly [string, string])[]; no: readonly string[] }> = {
  'ndfeb-n-high': { yes: [['N42SH', 'SH'], ['N 42 SH', 'SH'], ['N-38EH', 'EH'], ['N40UH', 'UH'], ['N48SHT', 'SH']], no: ['N42', 'B842SH', 'N42SHORT', '2N42SH', 'N72SH'] },
  'ndfeb-n-highest': { yes: [['N38TH', 'TH'], ['N35AH', 'AH'], ['N33VH', 'VH']], no: ['N40 AH BATTERY', 'N50AH', 'N38THREAD'] },
  'ndfeb-n-ehs': { yes: [['N28EHS', 'EHS'], ['N-38EHS', 'EHS']], no: ['N38EH', 'N52EHS', 'N28EHSX'] },
  'ndfeb-n-medium': { yes: [['N42H', 'H'], ['N48M', 'M'], ['N-35H', 'H'], ['N40 H', 'H']], no: ['N42SH', 'N42HD', 'N3H'] },
  'ndfeb-n': { yes: ['N52', 'N-45', 'N 35', 'N48T', 'N25'], no: ['2N5200', 'NRF52832', 'PN52', 'N5200', 'N20', 'SN54', 'N-SK16', 'N-BK7HTI'] },
  'ndfeb-bare-high': { yes: [['42SH', 'SH'], ['35EH', 'EH'], ['38UH', 'UH'], ['42 SH', 'SH']], no: ['N42SH', '42SHORE', '142SH', '85SH'] },
  'ndfeb-bare-highest': { yes: [['35AH', 'AH'], ['38TH', 'TH']], no: ['55AH', '38THD', '7.2AH'] },
  'ndfeb-bare-ehs': { yes: [['33EHS', 'EHS'], ['38EHS', 'EHS']], no: ['33EH', '55EHS', '133EHS'] },
  'ndfeb-bare-medium': { yes: [['48H', 'H'], ['52M', 'M'], ['35H', 'H']], no: ['100H', '48MHZ', '12M', '48HC'] },
  'ndfeb-named-grade': { yes: ['NDFEB N52', ['NDFEB_N42UH', 'UH'], ['NDFEB 35SH', 'SH'], ['ND-FE-B 38EH', 'EH'], ['NDFEB/N42M', 'M']], no: ['NDFEB 10X5', 'NDFEB 120', 'FEB 35'] },
  'ndfeb-class-word': { yes: [['SH-GRADE', 'SH'], ['UH GRADE', 'UH'], ['THシリーズ', 'TH'], ['SH级', 'SH']], no: ['HIGH GRADE', 'MESH GRADE', 'SHGRADE'] },
  'ndfeb-named-class': { yes: [['NDFEB AH', 'AH'], ['ND-FE-B, UH', 'UH'], ['NDFEB 45/14 AH', 'AH']], no: ['NDFEB H', 'NDFEB SHAFT', 'NDFEBAH', 'NDFEB 7 AH'] },
  'ndfeb-grade-class': { yes: [['GRADE SH', 'SH'], ['GRADE: UH', 'UH']], no: ['GRADE SHARP', 'UPGRADE SH', 'GRADE H'] },
  'gbt-ndfeb': { yes: ['S-NDFEB-380/160', 'S-NDFEB 240/96', 'NDFEB 380/80'], no: ['S-NDFEB', 'NDFEB 38/12', 'FEB 380/80'] },
  'gbt-ndfeb-bonded': { yes: ['B-NDFEB 80/76', 'BNDFEB 64/60'], no: ['S-NDFEB 240/96', 'B-NDFEB'] },
  'iec-refeb': { yes: ['REFEB 380/120', 'REFEB-240/110'], no: ['REFEB', 'FEB 380/120'] },
  'iec-refeb-bonded': { yes: ['REFEB 63/64P'], no: ['REFEB 63/64', 'REFEB 63P'] },
  'iec-refeb-code': { yes: ['R7-1-3', 'R7-1-12'], no: ['R7-1', 'DR7-1-3', 'R17-1-3'] },
  'mmpa-ndfeb': { yes: ['40/23', '35/26', '48/11'], no: ['140/23', '40/2', '12/24', '40/230', '3/4'] },
  'intemag-ndfeb': { yes: ['N4021', 'N3530'], no: ['N5200', '2N4021', 'N40210', 'N3904'] },
  'vacodym-low': { yes: ['VACODYM 722 HR', 'VACODYM® 510'], no: ['VACODYM', 'VACODYM 655', 'VACOMAX 722'] },
  'vacodym-medium': { yes: ['VACODYM 745 HR', 'VACODYM 863 TP'], no: ['VACODYM 722', 'VACOFLUX 745'] },
  'vacodym-high': { yes: ['VACODYM 677 AP', 'VACODYM-890', 'VACODYM 994 DTP'], no: ['VACODYM 956', 'VACODYM 12'] },
  neomax: { yes: [['NMX-S45SH', 'SH'], ['NEOMAX-42H', 'H'], 'NMX-42F'], no: ['NMX', 'NEOMAX CO LTD', 'MX-45SH'] },
  neorec: { yes: ['NEOREC53B', ['NEOREC 50H', 'H'], ['NEOREC46HF', 'H']], no: ['NEOREC', 'REC53B'] },
  neorem: { yes: ['NEOREM 495A', 'NEOREM 595'], no: ['NEOREM', 'NEOREM MAGNETS OY'] },
  koerdym: { yes: ['KOERDYM 160/120', 'NEODELTA 280', 'SANMAG 38'], no: ['KOERDYM', 'NEODELTAS 12'] },
  'bomatec-bmn': { yes: [['BMN-35H', 'H'], ['BMN-38SH', 'SH'], 'BMN-45'], no: ['BMN', 'BMN-12', 'ABMN-35H'] },
  'gbd-grade': { yes: [['G52H', 'H'], ['G48SH', 'SH'], ['G45UHT', 'UH']], no: ['G52', 'G5H', 'AG48SH', 'G48SHX'] },
  'ndfeb-shape-letter': { yes: [['F48SH', 'SH'], ['D42UH', 'UH'], ['R38EH', 'EH']], no: ['F48', 'F48H', 'AF48SH', 'F60SH', 'F48SHX'] },
  'mq-powder': { yes: ['MQP-14-12', 'MQP-B+', 'MQPB', 'MQA-38-14', 'MQFP-B-20076', 'MQLP-AA4-15-8', 'MQP-13-9.5'], no: ['MQTT', 'MQ-135', 'AMQP-14'] },
  mq1: { yes: ['MQ1', 'MQ1-10'], no: ['MQ135', 'MQ-135', 'MQ1350'] },
  'mq2-mq3': { yes: ['MQ2', 'MQ3-F42', 'MQ3'], no: ['MQ-2', 'MQ135', 'MQ20000'] },
  gbd: { yes: ['GBD'], no: ['GBDT', '3GBD'] },
  'daido-nd-r': { yes: ['ND-43SHR', 'ND40SHR', 'ND-39UHR'], no: ['ND-43SH', 'ND-430', 'ND-65SHR'] },
  'eec-high-temperature': { yes: ['EEC 24-T400', 'EEC20-T500', 'EEC-16-T550'], no: ['EEC 24', 'EEC 24-T200', 'EC 24-T400'] },
  neoquench: { yes: ['NEOQUENCH', 'NEOQUENCH-DR'], no: ['QUENCH', 'NEOQUENCHED-STEEL'] },
  'bonded-ndfeb-bnp': { yes: ['BNP-8', 'BNP-10', 'BNP-12L'], no: ['BNP 8', 'BNP-80', 'BNPX-8'] },
  'bonded-ndfeb': { yes: ['BN-10', 'BNP-8', 'BNP-10L', 'BNI-6', 'NPL-8'], no: ['BNC-10', 'BN-100', 'BN', 'NP0'] },
  'bonded-ndfeb-trade': { yes: ['NEOFER 48/60', 'MAGFINE MF15P'], no: ['NEOFER', 'NEOBONDING'] },
  'smco-ltc-yxg': { yes: ['YXG-22LT', 'XGS24LT', 'YXG-24 LTC'], no: ['YXG-24L', 'XGS24', 'XG-24LTD'] },
  'smco-yxg-low': { yes: ['YXG-18', 'YXG20'], no: ['YXG-28', 'YXG-180', 'AYXG-18'] },
  'smco-yxg': { yes: ['YXG-28H', 'YXG-30', 'YXG32L'], no: ['YXG-18', 'YXG-28HX', 'YX-28'] },
  'bomatec-bms-1-5': { yes: ['BMS-20S', 'BMS-16'], no: ['BMS', 'BMS-12', 'BMS-28', 'ABMS-20'] },
  'bomatec-bms': { yes: ['BMS-28S', 'BMS-32'], no: ['BMS', 'BMS-12', 'BMS-20', 'BMS-48V', 'ABMS-28'] },
  'smco-xgs-low': { yes: ['XGS16H', 'XGS-18'], no: ['XGS-PON', 'XGS12', 'XGS180'] },
  'smco-type-2-17': { yes: ['2:17型', '2:17 磁', '2:17 MAGNET', 'TYPE 2:17'], no: ['2:18型', '2:17', '12:17型'] },
  'smco-type-2-17-behind': { yes: ['MAGNET 2:17', 'MAGNETS, 2:17'], no: ['MAGNET 2:18', 'MAGNET 12:17'] },
  'smco-type-2-17-said': { yes: ['2-17系', '2-17계'], no: ['2-17', '2-17 mm'] },
  'smco-type-1-5': { yes: ['1:5型', '1:5 TYPE', '1-5系', 'TYPE 1:5'], no: ['1:5', '1-5'] },
  'gbt-xgs': { yes: ['XGS-160', 'XGS165/96', 'XGS 205/70'], no: ['XGS28', 'XGS-300'] },
  'smco-xgs': { yes: ['XGS32H', 'XGS-30', 'XGS 28M'], no: ['XGS-PON', 'XGS10', 'XGS320'] },
  'smco-xg-lettered': { yes: ['XG-20B', 'XG-16A', 'XG-24H'], no: ['XG-20', 'XG20B', 'XG-10G', 'XG-200B'] },
  'smco-xg': { yes: ['XG20', 'XG-22', 'XG24B'], no: ['XG-10', 'XG-200', 'AXG-20', 'XG-20C'] },
  'smco-yx': { yes: ['YX-18', 'YX24'], no: ['YX-5', 'YX-180', 'XYX-18'] },
  'smco-1-5-grade': { yes: ['SMCO 18', 'SMCO5-20', 'SM-CO 1:5 22'], no: ['SMCO 26', 'SMCO', 'SMCO 180'] },
  'smco-ltc-grade': { yes: ['SMCO 26LT', 'SMCO 18LTC', 'SM-CO 22-TC'], no: ['SMCO 26L', 'SMCO 26LTD', 'SMCO LT'] },
  'smco-2-17-grade': { yes: ['SMCO26', 'SMCO 2:17 28', 'SMCO-32H', 'SM-CO 30'], no: ['SMCO 18', 'SMCO', 'SMCOAT26'] },
  'smco-formula-2-17': { yes: ['SM2CO17', 'SM2CO17 28', 'SM2CO17-30H'], no: ['SM2CO7', 'SM2CO170', 'ASM2CO17'] },
  'smco-formula-1-5': { yes: ['SMCO5', 'SM1CO5', 'SMCO5 18'], no: ['SMCO', 'SMCO50', 'SMCO5X'] },
  'iec-reco-1-5': { yes: ['RECO5', 'RECO5 140/120', 'RECO5-16S'], no: ['RECO', 'RECON5', 'RECO50'] },
  'iec-reco-2-17': { yes: ['RE2CO17', 'RE2CO17 200/150', 'RECO17 200/150'], no: ['RE2CO', 'RE2CO1', 'PRE2CO17'] },
  'iec-reco-code': { yes: ['R5-1-1', 'R5-1-12'], no: ['R5-1', 'R15-1-1', 'R5-10-1'] },
  'gbt-smco': { yes: ['SMCO 160/120', 'S-SMCO 190/70'], no: ['SMCO 16', 'SMCO 300/20', 'SMCO 200/150'] },
  'gbt-smco-2-17': { yes: ['S-SMCO 200/150'], no: ['SMCO 26', 'SMCO 160/120'] },
  'mmpa-smco-1-5': { yes: ['18/18', '16/18'], no: ['24/18', '118/18', '18/180', '12/18'] },
  'mmpa-smco': { yes: ['24/18', '22/16'], no: ['24/7', '124/18', '24/180', '26/16'] },
  'mmpa-smco-2-17': { yes: ['26/16', '30/23'], no: ['24/18', '126/16', '26/7'] },
  'intemag-smco': { yes: ['S2809', 'S3018', 'S3320', 'S1808'], no: ['S2800', 'S28091', 'IS2809', 'S0909'] },
  'recoma-ltc': { yes: ['RECOMA LTC', 'RECOMA 20 TC', 'RECOMA® STAB 22'], no: ['RECOMA', 'RECOMA 28'] },
  'recoma-1-5': { yes: ['RECOMA 18', 'RECOMA® 22', 'RECOMA20S'], no: ['RECOMA 28', 'RECOMA'] },
  'tdk-rec': { yes: ['REC-30', 'REC26A', 'REC-22B'], no: ['REC 30', 'NEOREC-30', 'REC-40', 'REC-300'] },
  'recoma-2-17': { yes: ['RECOMA 28', 'RECOMA 35E', 'RECOMA® 32'], no: ['RECOMA 18', 'COMA 28'] },
  'vacomax-1-5': { yes: ['VACOMAX 145', 'VACOMAX® 170', 'VACOMAX 200'], no: ['VACOMAX 225', 'VACOMAX'] },
  'vacomax-2-17': { yes: ['VACOMAX 225', 'VACOMAX 240 HR'], no: ['VACOMAX 170', 'VACODYM 225'] },
  'vacomax-both': { yes: ['VACOMAX 145/240', 'VACOMAX 225 HR / 200'], no: ['VACOMAX 145/170', 'VACOMAX 225/240'] },
  'recoma-both': { yes: ['RECOMA 20/30', 'RECOMA® 32HE/18'], no: ['RECOMA 20/22', 'RECOMA 28/32'] },
  'eec-ltc': { yes: ['EEC 2:17-18TC', 'EEC 1:5-10TC-9', 'EEC 2:17TC-16', 'EEC 1:5TC-9'], no: ['EEC 2:17-27', 'EEC 18TC'] },
  'eec-1-5': { yes: ['EEC-1:5-18', 'EEC 1:5 20'], no: ['EEC 2:17-27', 'EEC 18'] },
  eec: { yes: ['EEC 2:17-27', 'EEC 2:17-24-T400'], no: ['EEC', 'EEC 27', 'EEC-1:5-18', 'REEC 2:17-27'] },
  'ferrite-y': { yes: ['Y30', 'Y30BH', 'Y35', 'Y30H-1', 'Y10T', 'Y8T'], no: ['Y2', 'Y5V', 'XY30', 'Y300', 'Y30K', 'Y1'] },
  'ferrite-c': { yes: ['C5', 'C8', 'C8B', 'C11'], no: ['C2', 'C100', 'EC5', 'C5A'] },
  'ferrite-cer': { yes: ['CER8', 'CER 5', 'CER-8', 'CER.8'], no: ['CER 2', 'CER 80', 'DUCER8', 'CERT 5'] },
  'ferrite-ceramic': { yes: ['CERAMIC 5', 'FERRITE C8', 'CERAMIC GRADE C5', 'CERAMIC-8'], no: ['CERAMIC 100NF', 'CERAMIC', 'CERAMIC 50V'] },
  'ferrite-hf': { yes: ['HF 26/26', 'HF8/22'], no: ['HF 26', 'HF 433', 'UHF 26/26'] },
  'ferrite-iec': { yes: ['HARD FERRITE 24/23', 'HARTFERRIT 26/26'], no: ['FERRITE 24', 'HARD FERRITE'] },
  'ferrite-fb': { yes: ['FB6', 'FB12H', 'FB9N'], no: ['FB1', 'FB601', 'USB-FB60'] },
  'ferrite-nmf': { yes: ['NMF-12', 'NMF-12G'], no: ['NMF', 'ANMF-12', 'NMF-120'] },
  'alnico-lng': { yes: ['LNG37', 'LNG52', 'LNGT40', 'FLNG34'], no: ['LNG', 'LNG TANK', 'LNG5'] },
  'alnico-grade': { yes: ['ALNICO 5', 'ALNICO500', 'AL-NI-CO 8', 'ALNICO 60/11'], no: ['ALNICO', 'ALNICON 5'] },
}; // prettier-ignore

describe('grade patterns', () => {
  const anchored = (pattern: string): RegExp => new RegExp(`(?<![A-Z0-9])(?:${pattern})(?![A-Z0-9])`);

  test('each has examples, and each example a pattern', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(patterns.map(({ id }) => id).sort());
    expect(repeated(patterns.map(({ id }) => id))).toEqual([]);
  });

  test.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, fact) => {
    expectSourced(fact, magnetsFile.sources, id);
    expect(families.map((family) => family.id)).toContain(fact.family);
    const { yes, no } = EXAMPLES[id]!;
    expect(yes.length).toBeGreaterThan(0);
    expect(no.length).toBeGreaterThan(0);
    for (const example of yes) {
      const [text, suffix] = typeof example === 'string' ? [example] : example;
      for (const around of [text, `MAGNET ${text} D10X3`, `X_${text}-151021`, `磁${text}钢`]) {
        const match = anchored(fact.pattern).exec(around);
        expect(match?.[0], `${id} in "${around}"`).toBe(text);
        expect(match?.groups?.['s'], `${id} in "${around}"`).toBe(suffix);
      }
    }
    for (const text of no) expect(anchored(fact.pattern).exec(text)?.[0], `${id} in "${text}"`).toBeUndefined();
  });

  test('none looks around and none repeats without a bound', () => {
    for (const { id, pattern } of patterns) {
      const bare = pattern.replace(/\[[^\]]*\]/g, '.');
      expect(/\(\?[=!]|\(\?<[=!]/.test(bare), `${id} looks around`).toBe(false);
      expect(/[*+]|\{\d*,\}/.test(bare), `${id} is unbounded`).toBe(false);
      expect(/(?<!\(\?<)[a-z]/.test(bare.replace(/\(\?<[a-z]>/g, '(')), `${id} has lower case`).toBe(false);
    }
  });

  test('suffix groups name known classes, coercivity groups have a unit', () => {
    const names = new Set(suffixClasses.flatMap((suffix) => [suffix.suffix, ...suffix.aliases]));
    for (const { id, pattern, suffix, hcjUnit, family } of patterns) {
      for (const name of /\(\?<s>([A-Z|]+)\)/.exec(pattern)?.[1]?.split('|') ?? []) expect(names, id).toContain(name);
      if (suffix !== undefined && suffix !== null) expect(names, id).toContain(suffix);
      if (hcjUnit !== undefined) expect(pattern, id).toContain('(?<h>');
      if (pattern.includes('(?<s>')) expect(family, id).toBe('ndfeb-sintered');
    }
  });

  test('no pattern takes long on hostile text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[NSHUEV0-9 :/-]{0,400}$/), (text) => {
        for (const { pattern } of patterns) {
          const found = [...text.matchAll(new RegExp(pattern, 'g'))];
          expect(found.every((match) => match[0].length <= 40)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
