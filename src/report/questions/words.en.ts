import type { FormWords } from './words.ts';

export const EN: FormWords = {
  title: 'Questions on rare earths in supplied parts',
  intro: 'To {supplier}: please fill in the yellow cells and return this file by {due}.',
  introText: 'To {supplier}: please write your answers behind the colons and return this text by {due}.',
  how: 'Where you do not know, write "unknown". A content of 0 needs a method and its detection limit: the control list states no threshold, and above 0.1 wt% (our own figure) we ask again. Dates as YYYY-MM-DD.',
  sheet: 'Questions',
  part: 'Part number',
  description: 'Description',
  passOnTitle: 'To the maker of the magnet or material',
  passOnIntro: 'If you buy the magnet or material, please pass this page on to its maker, and return it with the file.',
  share: '{element} wt%',
  ownMethod: '{element}: method, if another',
  ownLimit: '{element}: detection limit wt%, if another',
  ownReport: '{element}: report number, if another',
  columns: {
    partNumber: 'Part number', manufacturer: 'Manufacturer', partKey: 'Key', magnetMaker: 'Maker', grade: 'Grade', material: 'Material', cas: 'CAS number',
    method: 'Method', detectionLimit: 'Detection limit wt%', report: 'Report number(s)', originMine: 'Mine', originSeparation: 'Separation', originMetal: 'Metal',
    originAlloy: 'Alloy', originMagnet: 'Magnet', chineseTechnology: 'yes / no / unknown', formShipped: 'loose / in component / spare magnets / spare component', licence: 'Licence number',
    controlCode: 'Control code, or "none"', codeReason: 'Reason for declaring none', licenceType: 'Type', licenceExpiry: 'Expiry', lots: 'Lots', validUntil: 'Valid until', signer: 'Signer', signed: 'Date',
  },
  record: {
    line: 'On record already, {facts}. Please correct what is wrong.',
    from: '{source}: {facts}',
    register: 'from our register of answers', signed: 'signed {text}', report: 'report {text}', declaration: 'from the material declaration {text}',
    limit: 'detection limit {text} wt%', unshown: 'method or detection limit missing', unnamed: 'not named in a full disclosure', until: 'until {text}', open: 'still open: {text}',
    labels: { magnetMaker: 'magnet maker: {text}', grade: 'grade: {text}', material: 'material: {text}', cas: 'CAS number: {text}', controlCode: 'control code: {text}', codeReason: 'reason for declaring no control code: {text}', origin: 'origin: {text}', chineseTechnology: 'Chinese technology: {text}', formShipped: 'form as shipped: {text}', licence: 'export licence: {text}' },
    answers: { yes: 'yes', no: 'no', unknown: 'unknown' },
  },
}; // prettier-ignore
