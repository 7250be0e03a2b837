import { type Assigned, type ColumnInput, profileOf, tells } from './column-inputs.ts';

/** What is made, and what it is made of. */
const WHOLE =
  /^(?:products?|finished[ _-]?(?:products?|goods?)|assembly|kit|parent|recipe|produkt|erzeugnis|produit|producto|prodotto|produto|изделие|продукт|成品|产品|產品|製品|제품)(?:[ _-]?name|名称?|名稱?)?$/iu;
const PIECE =
  /^(?:components?|ingredients?|(?:raw[ _-]?)?materials?|parts?|child(?:ren)?|sub[ _-]?parts?|komponente|bauteil|composant|componente|komponent|компонент|деталь|零件|部件|组件|組件|元件|材料|部品|部材|부품|자재)(?:[ _-]?name|名称?|名稱?)?$/iu;

/** "product_name | component_name": of what a line is a part, again and again, and what it is. */
function markWhole(inputs: readonly ColumnInput[], named: readonly Assigned[], assigned: Assigned[]): void {
  const headed = (words: RegExp): Assigned | undefined =>
    named.find(({ column }) => words.test(inputs.find((input) => input.column === column)?.header.trim() ?? ''));
  const [whole, piece] = [headed(WHOLE), headed(PIECE)];
  if (whole === undefined || piece === undefined) return;
  const [above, below] = [
    profileOf(inputs, whole.column)?.distinct ?? 1,
    profileOf(inputs, piece.column)?.distinct ?? 0,
  ];
  if (above <= 0.5 && below > above) assigned[assigned.indexOf(whole)] = { ...whole, field: 'parent' };
}

/** "項目 | 品名": of two columns that name things the one that says the same row after row is what they are filed under. */
export function demoteGroups(inputs: readonly ColumnInput[], named: readonly Assigned[], assigned: Assigned[]): void {
  if (!assigned.some(({ field }) => field === 'parent')) markWhole(inputs, named, assigned);
  const isOwn = ({ column }: Assigned): boolean =>
    (profileOf(inputs, column)?.distinct ?? 0) >= OWN && tells(inputs, column);
  const rightmost = named.reduce((most, each) => (each.column > most && isOwn(each) ? each.column : most), -1);
  const filed = new Set(
    named.filter(({ column }) => {
      const profile = profileOf(inputs, column);
      return column < rightmost && profile !== undefined && profile.filled >= FEWEST_FILED && profile.distinct <= FILED;
    }),
  );
  assigned.forEach((each, at) => {
    if (filed.has(each)) assigned[at] = { ...each, field: 'category' };
  });
}

/** Different names per line: where things have their own, and where they share one with two others and more. */
const OWN = 0.8;
const FILED = 0.34;
const FEWEST_FILED = 9;
