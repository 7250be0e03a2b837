import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const claims = (text: string): string[] =>
  contentsOf(text)
    .map(({ material, form }) => `${material} ${String(form)}`)
    .sort();

describe('compounds, inorganic or organic, as tariffs name them', () => {
  it.each([
    'Compounds, inorganic or organic, of rare-earth metals, of yttrium or of scandium, or of mixtures of these metals',
    'Organic or inorganic compounds of yttrium or of scandium',
    'Composés inorganiques ou organiques des métaux de terres rares, de l’yttrium, du scandium ou des mélanges de ces métaux',
    'Anorganische oder organische Verbindungen der Seltenerdmetalle, des Yttriums oder des Scandiums',
    'Composti, inorganici od organici, dei metalli delle terre rare, dell’ittrio o dello scandio',
    'Compuestos inorgánicos u orgánicos de metales de las tierras raras, del itrio, del escandio',
    'Compostos inorgânicos ou orgânicos dos metais das terras raras, de ítrio ou de escândio',
    'Соединения неорганические или органические редкоземельных металлов, иттрия или скандия или смесей этих металлов',
    'Сполуки неорганічні або органічні рідкісноземельних металів, ітрію або скандію',
    'Nieorganiczne lub organiczne związki metali ziem rzadkich, itru lub skandu',
    'Verbindingen, anorganisch of organisch, van zeldzame aardmetalen, van yttrium of van scandium',
    'Yttriumin tai skandiumin epäorgaaniset tai orgaaniset yhdisteet',
    'Szervetlen vagy szerves vegyületek, ittrium vagy szkandium',
    '稀土金属、钇、钪及其混合物的无机或有机化合物',
    '希土類金属、イットリウム又はスカンジウムの無機又は有機の化合物',
    '희토류금속·이트륨·스칸듐의 무기화합물이나 유기화합물',
  ])('are no metal: %s', (text) => {
    expect(claims(text)).toEqual(['compound:Sc compound', 'compound:Y compound']);
  });

  it.each([
    ['Соединения иттрия', ['unstated:Y null']],
    ['Соединения редкоземельных металлов: иттрия', ['unstated:Y null']],
    ['Соединение двигателя с валом', []],
    ['Соединение болтовое', []],
  ])('соединение is a joint but beside rare earths: %s', (text, wanted) => {
    expect(claims(text)).toEqual(wanted);
  });

  it.each([
    ['Rare-earth metals, scandium and yttrium, whether or not intermixed', ['metal:Sc metal', 'metal:Y metal']],
    ['Scandium metal, for organic synthesis', ['el-Sc metal']],
    ['Scandium metal; inorganic and organic impurities < 10 ppm', ['el-Sc metal']],
  ])('the metals stay metals: %s', (text, wanted) => {
    expect(claims(text)).toEqual(wanted);
  });
});
