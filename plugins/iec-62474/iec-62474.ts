import {
  type DeclarationWriter,
  defineDeclaration,
  type Figure,
  type FormatElement,
  type FormatReader,
} from 'lintanide/plugin';

/**
 * IEC 62474, from the first versions of chemSHERPA to X8: by local names, for versions differ in what is nested where.
 * The composition is a tree of parts, materials and substances; the compliance section lists declarable substances only.
 */
export const iec62474Format = defineDeclaration({
  name: 'iec-62474',
  title: 'IEC 62474 or chemSHERPA material declaration',
  roots: [{ local: 'Main', namespace: 'std.iec.ch/iec62474' }],
  declare: (out) => declareIec(out),
});

function declareIec(out: DeclarationWriter): FormatReader {
  const close = (): void => out.close();
  const ids = substanceIds(out);
  const mass = (element: FormatElement): void => {
    if (!['ProductID', 'Material', 'Substance', 'DsDsg', 'ProductPart'].includes(element.parent)) return;
    out.say({ mass: figure(element, 'mass', element.attribute('unitOfMeasure') || 'g') });
  };
  const share = (element: FormatElement): void => {
    if (!['Material', 'Substance', 'DsDsg'].includes(element.parent)) return;
    out.say({ share: figure(element, 'massPercent', '%') });
  };
  return {
    elements: {
      Response: { open: (element) => out.head({ date: element.attribute('date') }) },
      Authorizer: {
        open: (element) => out.head({ signer: element.attribute('name') || element.attribute('nameLocal') }),
      },
      Signature: { open: () => out.head({ signer: 'digital signature' }) },
      SupplyCompany: {
        open(element) {
          const [name, local] = [element.attribute('name'), element.attribute('nameLocal')];
          out.head({ company: name || local, ...(name === '' ? {} : { companyLocal: local }) });
        },
      },
      Product: { open: (element) => out.open('product', element), close },
      ProductPart: {
        // Versions without a ProductID name the part itself.
        open: (element) =>
          out.open('part', element, { units: element.attribute('numberOfUnits'), name: element.attribute('name') }),
        close,
      },
      ProductID: {
        open(element) {
          if (element.parent !== 'Product' && element.parent !== 'ProductPart') return;
          out.say({
            number: element.attribute('identifier'),
            name: element.attribute('name') || element.attribute('nameLocal'),
            version: element.attribute('version'),
            customerNumber: element.attribute('requesterIdentifier'),
          });
        },
      },
      CountryInformation: {
        open(element) {
          if (element.above(2) === 'ProductID') out.say({ country: element.attribute('countryCode') });
        },
      },
      Composition: { open: (element) => out.say({ isFull: /^(?:true|1)$/.test(element.attribute('isFMD')) }) },
      Material: { open: (element) => out.open('material', element, { name: element.attribute('name') }), close },
      Substance: { open: (element) => out.open('substance', element, { name: element.attribute('name') }), close },
      DsDsg: { open: (element) => out.open('substance', element, { name: element.attribute('name') }), close },
      DsDsgID: {
        open(element) {
          const entry = element.attribute('entryIdentity');
          out.say(/^\d{2,7}-\d{2}-\d$/.test(entry) ? { cas: entry } : { otherId: entry });
        },
      },
      ComplianceThreshold: {
        open(element) {
          // Below the threshold is somewhere between nothing and the threshold.
          if (element.parent === 'DsDsg' && /^(?:false|0)$/.test(element.attribute('aboveComplianceThreshold')))
            out.say({ share: { min: '0', max: '100', unit: '%' } });
        },
      },
      Mass: { open: mass },
      MassPercent: { open: share },
      MatMassPercent: { open: share },
      ...ids,
    },
  };
}

/** `SubstanceID` with list and entry as children (X8), or `UniqueID` with both as attributes (X6 and chemSHERPA). */
function substanceIds(out: DeclarationWriter): FormatReader['elements'] {
  let authority = '';
  let entry = '';
  const tell = (list: string, identity: string): void => {
    if (identity !== '') out.say(/^cas/i.test(list) ? { cas: identity } : { otherId: identity });
  };
  return {
    SubstanceID: {
      open() {
        authority = '';
        entry = '';
      },
      close: () => tell(authority, entry),
    },
    ListID: {
      open(element) {
        if (element.parent === 'SubstanceID') authority = element.attribute('authority');
      },
    },
    EntryID: {
      open(element) {
        if (element.parent === 'SubstanceID') entry = element.attribute('entryIdentity');
      },
    },
    UniqueID: {
      open(element) {
        if (element.parent === 'Substance') tell(element.attribute('authority'), element.attribute('identity'));
      },
    },
  };
}

function figure(element: FormatElement, name: string, unit: string): Figure {
  const value = element.attribute(name);
  const min = element.attribute(`${name}RangeMin`);
  const max = element.attribute(`${name}RangeMax`);
  return { ...(value === '' ? {} : { value }), ...(min === '' ? {} : { min }), ...(max === '' ? {} : { max }), unit };
}
