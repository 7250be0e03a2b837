// Writes large XML documents for measuring: a product structure as PLMXML, a material declaration as IPC-1752 class D, and a
// firm's own nested parts list. One part in a hundred is a magnet or holds one. The same on every machine, streamed to disk.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const THINGS = [
  'Hex screw M4x12 A2',
  'Bracket, left',
  'Gehäuse für Umrichter',
  'Dichtung Ø20 NBR',
  'Washer DIN 125',
  'Cable harness 12-pin',
  'Bearing 6204-2RS',
  'Resistor 10k 0603 1%',
  'Plate &amp; cover',
  '贴片电容 100nF 50V X7R',
  'Spring 0,8x12',
  'Connector JST XH 4',
];
/** Without what may hold traces: a declaration is large for what holds nothing. */
const PLAIN = THINGS.filter((thing) => !thing.includes('X7R'));
const MAGNETS = [
  'NdFeB magnet N42SH 20x10x5',
  'Servo motor 400 W 24 V',
  '钕铁硼磁铁 N45H',
  'Loudspeaker 8 Ohm 2 W',
  'SmCo magnet D8x3',
];
const MATERIALS = ['Steel 1.4301', 'EN AW-6082', 'PA66-GF30', 'Messing CuZn39Pb3', 'NBR 70', 'S235JR'];
const MAKERS = ['Würth', 'Bosch Rexroth', 'Yageo', 'SKF', 'Phoenix Contact', 'Norland Antriebe'];

/** Numbers below a limit, always the same. */
function numbers(seed) {
  let state = seed;
  return (limit) => Math.floor(((state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000) * limit);
}

/** The text of a PLMXML document by pieces: items, an instance graph, and an occurrence tree over the same parts. */
function* plmxml(isFull) {
  const below = numbers(11);
  const pick = (list) => list[below(list.length)];
  yield '<?xml version="1.0" encoding="utf-8"?>\n<PLMXML xmlns="http://www.plmxml.org/Schemas/PLMXMLSchema" schemaVersion="6" date="2026-02-03">\n <ProductDef id="pd1">\n';
  let part = 0;
  let link = 0;
  const value = (title, text) => `    <UserValue title="${title}" value="${text}"/>\n`;
  while (!isFull()) {
    const first = part + 1;
    const assembly = [first];
    const children = 6 + below(10);
    for (let i = 1; i <= children; i++)
      assembly.push(i > 3 && part > 2000 && below(10) < 2 ? 1 + below(part - 1) : first + i);
    let text = '';
    for (const id of new Set(assembly.filter((one) => one >= first))) {
      part = Math.max(part, id);
      const isMagnet = below(100) < 1;
      const name =
        id === first ? `Assembly ${String(id)}` : `${pick(isMagnet ? MAGNETS : THINGS)} ${String(below(4000))}`;
      text += `  <Product id="i${id}" productId="100-${String(id).padStart(7, '0')}" name="${name}"/>\n  <ProductRevision id="r${id}" masterRef="#i${id}" revision="${pick(['A', 'B', 'C'])}" name="${name}" subType="ItemRevision">\n   <UserData id="u${id}">\n${value('object_desc', pick(['see drawing', 'geprüft', 'purchased', 'M']))}${value('Material', isMagnet ? '' : pick(MATERIALS))}${value('Mass', String(below(9000) / 1000))}${value('owning_user', `user${below(40)}`)}${value('date_released', `2025-0${1 + below(9)}-1${below(9)}T08:${10 + below(49)}:00`)}   </UserData>\n  </ProductRevision>\n`;
    }
    const links = assembly.slice(1).map((id) => [++link, id, 1 + below(12)]);
    text += `  <ProductRevisionView id="v${first}" revisionRef="#r${first}" type="assembly" instanceRefs="${links.map(([one]) => `n${one}`).join(' ')}"/>\n`;
    for (const [one, id, count] of links)
      text += `  <ProductInstance id="n${one}" partRef="#r${id}" quantity="${count}" sequenceNumber="${one % 1000}"/>\n`;
    text += `  <Occurrence id="o${first}" instancedRef="#r${first}" occurrenceRefs="${links.map(([one]) => `c${one}`).join(' ')}"/>\n`;
    for (const [one, id, count] of links)
      text += `  <Occurrence id="c${one}" instancedRef="#r${id}" parentRef="#o${first}">\n   <UserData id="q${one}"><UserValue title="Quantity" value="${count}"/></UserData>\n   <Transform id="t${one}">1 0 0 0 0 1 0 0 0 0 1 0 ${below(900)}.5 ${below(900)} ${below(90)} 1</Transform>\n  </Occurrence>\n`;
    yield text;
  }
  yield ' </ProductDef>\n</PLMXML>\n';
}

const SUBSTANCES = [
  ['Iron', '7439-89-6'],
  ['Carbon', '7440-44-0'],
  ['Chromium', '7440-47-3'],
  ['Nickel', '7440-02-0'],
  ['Copper', '7440-50-8'],
  ['Zinc', '7440-66-6'],
  ['Aluminium', '7429-90-5'],
  ['Silicon', '7440-21-3'],
  ['Tin', '7440-31-5'],
  ['Silver', '7440-22-4'],
  ['Titanium dioxide', '13463-67-7'],
  ['Carbon black', '1333-86-4'],
];
const MAGNET = [
  ['Neodymium', '7440-00-8', 0.3],
  ['Iron', '7439-89-6', 0.66],
  ['Boron', '7440-42-8', 0.01],
  ['Dysprosium', '7429-91-6', 0.03],
];

/** Products of sub-products, each of materials of substances; signed. */
function* ipc1752(isFull) {
  const below = numbers(12);
  const pick = (list) => list[below(list.length)];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0" version="2.0">\n <BusinessInfo mode="Distribute"><Response date="2026-03-02"><Authorizer name="R. Vogt"/><SupplyCompany name="Norland Antriebe GmbH"/></Response></BusinessInfo>\n <Include><Sectional name="MaterialInfo"><SubSectional name="D"/></Sectional></Include>\n';
  const grams = (value) => String(Number(value.toFixed(4)));
  let part = 0;
  const material = (name, mass, list) =>
    `     <HomogeneousMaterial name="${name}" materialGroupName="M-${below(90)}">\n      <Amount value="${grams(mass)}" UOM="g"/>\n      <SubstanceCategoryList><SubstanceCategory name="Supplier">\n${list.map(([of, cas, share]) => `       <Substance name="${of}">\n        <SubstanceID identity="${cas}" authority="CAS"/>\n        <Amount value="${grams(mass * share)}" UOM="g"/>\n        <Concentration value="${grams(100 * share)}" UOM="percent"/>\n       </Substance>\n`).join('')}      </SubstanceCategory></SubstanceCategoryList>\n     </HomogeneousMaterial>\n`;
  while (!isFull()) {
    let text = ` <Product unitType="Each">\n  <ProductID itemName="Module ${part}" itemNumber="MD-${100000 + part}" version="A"/>\n`;
    for (let i = 5 + below(8); i > 0; i--) {
      part++;
      const isMagnet = below(100) < 1;
      text += `  <SubProduct numberOfUnits="${1 + below(4)}">\n   <ProductID itemName="${pick(isMagnet ? MAGNETS : PLAIN)}" itemNumber="P-${1000000 + part}"/>\n   <MaterialInfo><HomogeneousMaterialList>\n`;
      if (isMagnet) text += material('Sintered NdFeB', 1 + below(90) / 10, MAGNET);
      for (let m = 1 + below(4); m > 0; m--) {
        const list = [pick(SUBSTANCES), pick(SUBSTANCES), pick(SUBSTANCES), pick(SUBSTANCES)].slice(below(3));
        text += material(
          pick(MATERIALS),
          0.1 + below(900) / 100,
          list.map(([of, cas], at) => [of, cas, at === 0 ? 1 - 0.05 * (list.length - 1) : 0.05]),
        );
      }
      text += '   </HomogeneousMaterialList></MaterialInfo>\n  </SubProduct>\n';
    }
    yield `${text} </Product>\n`;
  }
  yield '</MainDeclaration>\n';
}

/** A list of a firm's own making: assemblies in assemblies, attributes and child elements. */
function* nested(isFull) {
  const below = numbers(13);
  const pick = (list) => list[below(list.length)];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<BillOfMaterial plant="Nordhorn" date="2026-02-03">\n';
  let part = 0;
  const item = (depth) => {
    const number = part > 5000 && below(10) < 2 ? 1 + below(part) : ++part;
    const isAssembly = depth < 4 && number === part && below(10) < 3 - depth + 1;
    const isMagnet = below(100) < 1;
    const indent = ' '.repeat(depth + 1);
    let text = `${indent}<Part number="P-${1000000 + number}" rev="${pick(['A', 'B', '-'])}" quantity="${1 + below(20)}" unit="pcs">\n${indent} <Description>${pick(isMagnet ? MAGNETS : THINGS)} ${number % 4000}</Description>\n${indent} <Material>${isMagnet ? '' : pick(MATERIALS)}</Material>\n${indent} <Mass unit="g">${below(90000) / 100}</Mass>\n${indent} <Maker name="${pick(MAKERS)}" mpn="MX${number % 9000}-${pick(['T', 'R'])}"/>\n`;
    if (isAssembly) {
      text += `${indent} <Components>\n`;
      for (let i = 3 + below(6); i > 0; i--) text += item(depth + 2);
      text += `${indent} </Components>\n`;
    }
    return `${text}${indent}</Part>\n`;
  };
  while (!isFull()) yield item(0);
  yield '</BillOfMaterial>\n';
}

export const DOCUMENTS = { plmxml, ipc1752, nested };

/** Writes a document of about so many MB. */
export async function writeDocument(path, kind, megabytes) {
  const file = createWriteStream(path);
  let written = 0;
  for (const piece of DOCUMENTS[kind](() => written >= megabytes * 1e6)) {
    written += Buffer.byteLength(piece);
    if (!file.write(piece)) await new Promise((settle) => file.once('drain', settle));
  }
  file.end();
  await finished(file);
}
