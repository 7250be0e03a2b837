import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Material, severity and entries of No. 18 and No. 56 that a description comes to. */
async function told(description: string): Promise<string[]> {
  const csv = `Part Number,Description,Qty\nP-1,"${description}",1`;
  const [unit] = (await judgeText(mofcom, { csv })).units;
  return (unit?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ content, severity, controls }) => {
      const inbound = controls.filter(({ measure }) => /-(?:18|56)$/.test(measure));
      const how = [...new Set(inbound.map(({ applies }) => applies))].join();
      return `${content?.material ?? ''} ${severity} ${inbound[0]?.entry ?? ''} ${how}`;
    });
}

describe('goods of rare earths that nobody says the element of are a question, and no licence', () => {
  it.each([
    ['Rare earth sputtering target', 'rare-earths:target warning 1C902.a.3 ask'],
    ['稀土靶材', 'rare-earths:target warning 1C902.a.3 ask'],
    ['Seltenerd-Target', 'rare-earths:target warning 1C902.a.3 ask'],
    ['Sputtering target, rare earth', 'rare-earths:target warning 1C902.a.3 ask'],
    ['Target, rare earth alloy, 4N', 'rare-earths:target warning 1C902.a.3 ask'],
    ['Rare earth alloy ingot', 'rare-earths:alloy warning 1C902.a.2 ask'],
    ['稀土合金锭', 'rare-earths:alloy warning 1C902.a.2 ask'],
    ['редкоземельный сплав', 'rare-earths:alloy warning 1C902.a.2 ask'],
    ['Rare-earth metal ingot', 'rare-earths:metal warning 1C902.a.1 if-present'],
    ['Rare earth oxide powder', 'rare-earths:oxide warning 1C902.b if-present'],
    ['Rare earth chloride', 'rare-earths:compound warning 1C902.c if-present'],
    ['Rare-earth ore concentrate, bastnaesite', 'rare-earths:ore error 1C914.a applies'],
    ['Minerai de terres rares', 'rare-earths:ore error 1C914.a applies'],
    ['氟碳铈矿', 'rare-earths:ore error 1C914.a applies'],
    ['氟碳鈰精礦 REO 60%', 'rare-earths:ore error 1C914.a applies'],
    ['Monazite, thorium removed', 'rare-earths:ore error 1C914.a applies'],
    ['독거석', 'rare-earths:ore error 1C914.a applies'],
    ['Bastnaesite concentrate, rare-earth ore', 'rare-earths:ore error 1C914.a applies'],
    ['Bastnaesite concentrate rare earth ore', 'rare-earths:ore error 1C914.a applies'],
    ['Monazitkonzentrat Seltenerd-Erz', 'rare-earths:ore error 1C914.a applies'],
    ['Ores of rare earths, crude', 'rare-earths:ore error 1C914.a applies'],
    ['Concentrate rare earth', 'rare-earths:ore error 1C914.a applies'],
    ['Rare earth mineral', 'rare-earths:ore error 1C914.a applies'],
    ['Rohes Erz seltener Erden', 'rare-earths:ore error 1C914.a applies'],
    ['Seltenerd-Erz, roh', 'rare-earths:ore error 1C914.a applies'],
    ['Seltenerd-Erz roh', 'rare-earths:ore error 1C914.a applies'],
    ['Minerai de terres rares brut', 'rare-earths:ore error 1C914.a applies'],
    ['Руда редкоземельных элементов', 'rare-earths:ore error 1C914.a applies'],
    ['モナザイト精鉱', 'rare-earths:ore error 1C914.a applies'],
    ['Rare earth ionic clay', 'rare-earths:ore error 1C914.a applies'],
    ['Ionic rare-earth clay, raw', 'rare-earths:ore error 1C914.a applies'],
    ['Ion-adsorption rare earth clay', 'rare-earths:ore error 1C914.a applies'],
    ['离子吸附型矿', 'rare-earths:ore error 1C914.a applies'],
    ['イオン吸着型粘土', 'rare-earths:ore error 1C914.a applies'],
    ['이온흡착형 점토', 'rare-earths:ore error 1C914.a applies'],
    ['Ionenadsorptionston', 'rare-earths:ore error 1C914.a applies'],
    ['Argile à adsorption ionique', 'rare-earths:ore error 1C914.a applies'],
    ['Arcilla de adsorción iónica', 'rare-earths:ore error 1C914.a applies'],
    ['Ионно-адсорбционная глина', 'rare-earths:ore error 1C914.a applies'],
    ['Oxides of rare earths', 'rare-earths:oxide warning 1C902.b if-present'],
    ['Metalle der Seltenen Erden', 'rare-earths:metal warning 1C902.a.1 if-present'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual([expected]);
  });
});

describe('what only speaks of rare earths is none', () => {
  it.each([
    'Rare earth magnet holder',
    'Monazite Street 5, office chair',
    '氟碳铈矿浮选机',
    'Non rare earth target',
    'Rare-earth-free alloy',
    '无稀土合金',
    'Rare earth target holder',
    'Bracket for rare earth target',
    'Analyzer for rare earth ore',
    'Rare earth oxide filter cake',
    'Lanthanum oxide 99.9% (rare earth metals basis)',
    'Rare earth polishing powder',
    'Rare earth alloy steel bolt M8',
    '稀土合金钢板',
    '稀土冶炼炉',
    'Safety data sheet rare earth oxide',
    'Ore sorter rare earth',
    'Monazite concentrate rare earth ore analyzer',
    'Iron ore, rare earth free',
    'Adsorption clay desiccant bag',
    'Ion exchange resin',
    'Clay brick',
    'Ionic liquid',
    'Ion adsorption clay pump',
  ])('%s', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});
