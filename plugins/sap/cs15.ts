import { defineDialect } from 'lintanide/plugin';
import { sapWords } from './words.ts';

/**
 * Transaction CS15: where a material is used. The lines are the assemblies that use the searched material, then those that use these:
 * the structure stands upside down. So no line is content of another (`flat`), and a quantity is what of the searched material, or of
 * the assembly above it in the list, goes into the line, not how many of the line there are: it is not read, and the quantity of
 * every line is unknown. The searched material in the heading is no top assembly.
 */
export const cs15 = defineDialect({
  name: 'sap/cs15',
  title: 'SAP material where-used list (CS15)',
  recognise: {
    headers: [
      [...sapWords.component, ...sapWords.material, 'Object', 'Object ID', 'Objekt', 'Assembly', 'Baugruppe'],
      [...sapWords.level, ...sapWords.dottedLevel],
      [...sapWords.text, 'Description', 'Bezeichnung'],
    ],
    above: ['Material Where-Used List', 'Where-Used List: Material', 'Material: Where-Used List', 'Where-used list', 'Materialverwendung', 'Verwendungsnachweis', 'Teileverwendung', '品目使用先一覧', '使用先一覧', '物料反查清单', '反查清单'],
  },
  columns: {
    findNo: sapWords.item,
    partNumber: [...sapWords.component, ...sapWords.material, 'Object', 'Object ID', 'Objekt', 'Assembly', 'Baugruppe'],
    description: [...sapWords.text, 'Description', 'Bezeichnung'],
    itemType: sapWords.category,
    plant: ['Plant', 'Plnt', 'Werk', 'プラント', '工厂'],
  },
  unread: ['level', 'quantity', 'quantityTotal', 'quantityBase', 'unit', 'parent', 'path', 'massTotal'],
  hierarchy: 'flat',
}); // prettier-ignore
