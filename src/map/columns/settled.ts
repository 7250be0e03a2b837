import type { Assigned, ColumnInput } from './column-inputs.ts';
import { assignMisspelt, assignUnnamedCount } from './meant-columns.ts';
import { Meanings } from './meanings.ts';
import {
  countsBelowNumber,
  leastCounts,
  massesInAll,
  pricesOfEach,
  sumsOfPieces,
  unitsOfMasses,
  unitsOfMassesInSystems,
} from './settled-counts.ts';
import {
  materialBesideNumber,
  materialsAsNames,
  materialsByName,
  materialsOfProducts,
  materialsShared,
  namesAsMaterial,
  symbolsAsMaterial,
} from './settled-materials.ts';
import {
  codesAsNumbers,
  codesBelowNumber,
  designatorsByCells,
  kindsAsCategory,
  namesAsHouseNumbers,
  namesOfPieces,
  numbersBeforeNames,
  numbersOfNoField,
  numbersOfTree,
  placesInList,
  tagsOfItems,
  typesAsNames,
  typesAsSpecification,
  withoutTicks,
  wordsAsSpecification,
} from './settled-numbers.ts';
import {
  orderNumbersAsSuppliers,
  originsAsMakeOrBuy,
  originsAsLinks,
  originsAsSuppliers,
  suppliersAsAnswers,
  suppliersAsLinks,
  suppliersAsMakeOrBuy,
  suppliersAsRemarks,
  suppliersByName,
} from './settled-sources.ts';

/**
 * Gives columns whose headers have several meanings the one that their cells and the other columns show: "Part" above U1, LS1, "Number"
 * above 2, 4, 1. What a user or a format said stays. Each step goes by what those before it found.
 */
export function settle(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const list = new Meanings(inputs, assigned);
  // What designates and counts, before it is taken for a number of parts.
  if (!list.has('refDes')) designatorsByCells(list);
  if (!list.has('refDes')) namesOfPieces(list);
  if (!list.isCounted) countsBelowNumber(list);

  // What numbers the parts, as long as nothing does: the surest sign first.
  if (!list.isNumbered) codesBelowNumber(list);
  if (!list.isNumbered) codesAsNumbers(list);
  else if (!list.has('partNumber')) namesAsHouseNumbers(list);
  if (!list.isNumbered) tagsOfItems(list);
  if (!list.isNumbered) numbersBeforeNames(list);
  if (!list.isNumbered) numbersOfNoField(list);
  if (!list.has('findNo', 'level')) numbersOfTree(list);

  // What things are made of, in columns that were taken for their numbers and names; then numbers that are none.
  materialBesideNumber(list);
  materialsByName(list);
  materialsShared(list);
  if (!list.has('partNumber', 'mpn', 'name')) materialsAsNames(list);
  if (!list.has('partNumber', 'mpn', 'parent', 'level', 'path')) materialsOfProducts(list);
  symbolsAsMaterial(list);
  placesInList(list);
  namesAsMaterial(list);
  withoutTicks(list);

  // What is measured, where it comes from, and of which kind it is.
  if (list.has('massUnit') && !list.has('unit')) massesInAll(list);
  if (!list.has('massUom')) unitsOfMasses(list);
  if (!list.has('massUom')) unitsOfMassesInSystems(list);
  originsAsLinks(list);
  originsAsSuppliers(list);
  kindsAsCategory(list);
  if (!list.has('name')) typesAsNames(list);
  typesAsSpecification(list);
  wordsAsSpecification(list);
  suppliersAsLinks(list);
  suppliersAsMakeOrBuy(list);
  suppliersAsRemarks(list);
  originsAsMakeOrBuy(list);
  suppliersAsAnswers(list);
  suppliersByName(list);

  // Where nothing was found so far, also what is misspelt, or below no header.
  if (!list.isCounted) sumsOfPieces(list);
  if (!list.isCounted) leastCounts(list);
  if (!list.has('supplier')) orderNumbersAsSuppliers(list);
  assignMisspelt(inputs, assigned);
  if (!list.isCounted) assignUnnamedCount(inputs, assigned);
  if (!list.has('unitCost')) pricesOfEach(list);
}
