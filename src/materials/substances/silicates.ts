import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadLineText } from '../line.ts';
import { chanceOf, draftOf, materialElements, type Draft } from './substance-cues.ts';

/* Silicates that shine where radiation meets them, by their names in words. */

const SILICATE = /sili[ck]at|силикат|силікат|krzemian|k[řr]emi[čc]itan|(?:ケイ|珪|硅)酸|규산/;
const SHINES =
  /s[ck]int|szcynt|szint|сцинт|闪烁|閃爍|シンチ|섬광|신틸|(?:cr[iy]stal|kristall)(?!lin)|кристал(?!лич)|kryszta[lł](?!icz)|晶体|晶體|単結晶|결정/;

/** Of which rare earths the crystals are. */
const CRYSTALS: Readonly<Record<string, string>> = { Lu: 'lso', Y: 'yso', Gd: 'gso', 'Lu-Y': 'lyso', 'Gd-Lu': 'lgso' };

/** "Szintillator Lutetiumorthosilikat": compounds of a text that are such a crystal, as that. */
export function asScintillating({ reading }: ReadLineText, drafts: readonly Draft[], knowledge: Knowledge): Draft[] {
  const { folded } = reading.text;
  const isSilicate = (draft: Draft): boolean => draft.form === 'compound' || draft.form === 'crystal';
  if (!SILICATE.test(folded) || !SHINES.test(folded) || !drafts.every(isSilicate)) return [...drafts];
  const symbols = [...new Set(drafts.flatMap((draft) => [...draft.symbols]))].sort();
  const fact = knowledge.materials.get(CRYSTALS[symbols.join('-')] ?? '');
  const [first] = drafts;
  if (fact === undefined || first === undefined) return [...drafts];
  return [
    {
      ...draftOf(fact, materialElements(fact, knowledge.followed, chanceOf(fact), new Set())),
      evidence: drafts.flatMap(({ evidence }) => evidence),
      ...(first.at && { at: first.at }),
    },
  ];
}
