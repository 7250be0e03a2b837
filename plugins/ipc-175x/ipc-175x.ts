import {
  type DeclarationWriter,
  defineDeclaration,
  type Figure,
  type FormatElement,
  type FormatReader,
} from 'lintanide/plugin';

/** Units of a mass; an amount in any other is a share. */
const MASS = /^(?:kg|g|mg|ug|µg|μg|lb|oz|t)$/i;
/** A part, a material or a substance: what an amount or an id can belong to. */
const THINGS = new Set(['Product', 'SubProduct', 'ProductID', 'HomogeneousMaterial', 'Substance']);

/**
 * IPC-1752A and B (and the rest of the family): products, sub-products in them, homogeneous materials and substances.
 * Class C gives substances of the whole product, class D those of each material. Classes A and B are answers to lists.
 */
export const ipc175xFormat = defineDeclaration({
  name: 'ipc-175x',
  title: 'IPC-1752 material declaration',
  roots: [{ local: 'MainDeclaration', namespace: '175x' }],
  declare: (out) => declareIpc(out),
});

function declareIpc(out: DeclarationWriter): FormatReader {
  const close = (): void => out.close();
  let substances = 0;
  const amount = (element: FormatElement): void => {
    if (!THINGS.has(element.parent)) return;
    const unit = element.attribute('UOM') || element.attribute('unit');
    const figure = figureOf(element, unit);
    if (MASS.test(unit)) out.say({ mass: figure });
    else if (element.parent === 'Substance' || element.parent === 'HomogeneousMaterial') out.say({ share: figure });
  };
  const id = (element: FormatElement): void => {
    if (element.parent !== 'Substance') return;
    const identity = element.attribute('identity');
    if (/^cas/i.test(element.attribute('authority'))) out.say({ cas: identity });
    else if (!/^supplier$/i.test(element.attribute('authority'))) out.say({ otherId: identity });
  };
  return {
    elements: {
      Response: { open: (element) => out.head({ date: element.attribute('date') }) },
      Authorizer: { open: (element) => out.head({ signer: element.attribute('name') }) },
      Signature: { open: () => out.head({ signer: 'digital signature' }) },
      SupplyCompany: { open: (element) => out.head({ company: element.attribute('name') }) },
      Product: { open: (element) => out.open('product', element), close },
      SubProduct: {
        open: (element) =>
          out.open('part', element, { units: element.attribute('numberOfUnits') || element.attribute('quantity') }),
        close,
      },
      ProductID: {
        open(element) {
          if (element.parent !== 'Product' && element.parent !== 'SubProduct') return;
          out.say({
            number: element.attribute('itemNumber'),
            name: element.attribute('itemName'),
            version: element.attribute('version'),
            customerNumber: element.attribute('requesterItemNumber'),
          });
        },
      },
      HomogeneousMaterial: {
        open: (element) =>
          out.open('material', element, { name: element.attribute('name') || element.attribute('materialGroupName') }),
        close,
      },
      Substance: {
        open(element) {
          substances++;
          out.open('substance', element, { name: element.attribute('name') });
        },
        close,
      },
      SubstanceID: { open: id },
      UniqueID: { open: id },
      Amount: { open: amount },
      Concentration: {
        open(element) {
          if (element.parent === 'Substance') out.say({ share: figureOf(element, element.attribute('UOM')) });
        },
      },
    },
    end() {
      if (substances === 0)
        out.skip(
          'the answers of this declaration',
          'it names no substance: answers to lists of declarable substances (class A or B) say nothing of rare earths',
        );
    },
  };
}

function figureOf(element: FormatElement, unit: string): Figure {
  const said = (name: string): string | undefined => element.attribute(name) || undefined;
  return { value: said('value'), min: said('minValue'), max: said('maxValue'), unit };
}
