import { describe, expect, it } from 'vitest';
import { holds, shown } from '../described.fixture.ts';

describe('lines in Hindi', () => {
  it.each([
    ['इट्रियम ऑक्साइड 99.99%', 'oxide:Y'],
    ['गैडोलिनियम ऑक्साइड 4N', 'oxide:Gd'],
    ['टर्बियम ऑक्साइड', 'oxide:Tb'],
    ['डिस्प्रोसियम फ्लोराइड', 'compound:Dy'],
    ['स्कैंडियम धातु', 'metal:Sc'],
    ['टर्बियम स्पटरिंग टारगेट', 'target:Tb'],
    ['नियोडिमियम चुंबक 10x5', 'ndfeb-sintered'],
    ['निओडिमियम चुंबक 10x3 मिमी N35', 'ndfeb-sintered'],
    ['समैरियम कोबाल्ट चुंबक', 'smco'],
    ['चुंबक 20x5 मिमी', 'magnet-unspecified'],
    ['सर्वो व स्टेपर मोटर्स, लीनियर मोशन गाइड्स', 'ndfeb-sintered'],
    ['बीएलडीसी सीलिंग फैन मोटर 28W', 'ndfeb-sintered'],
    ['सर्वो मोटर', 'ndfeb-sintered'],
    ['ब्रशलेस मोटर 2212', 'ndfeb-sintered'],
    ['SG90 माइक्रो सर्वो मोटर (9g)', 'ndfeb-sintered'],
    ['हार्ड डिस्क 1TB', 'ndfeb-sintered'],
  ])('that are or hold a magnet or a rare earth are told of: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it.each([
    'मोटर ब्रैकेट NEMA 17',
    'मोटर माउंट NEMA 23',
    'स्टेपर मोटर ब्रैकेट',
    'स्टेपर मोटर के लिए ब्रैकेट',
    'स्टेपर मोटर ड्राइवर TB6600',
    'मोटर केबल',
    'मोटर स्टार्टर 7.5 kW',
    'स्पीकर कवर',
    'इंडक्शन मोटर 5 HP',
    'फेराइट चुंबक रिंग 60 मिमी',
    'विद्युत चुंबक 12V 25N',
    'मैग्नेट वायर 0.5mm',
    'नियोडिमियम ऑक्साइड',
    'सीरियम ऑक्साइड पाउडर',
    '30KVA औद्योगिक ग्रेड स्वचालित वोल्टेज नियामक, सर्वो मोटर नियंत्रण',
  ])('that are only named after them are not: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('words in Devanagari', () => {
  it.each(['मोटर', 'मोटरें', 'मोटरों', 'मोटर्स', 'BLDC मोटर', '24Vमोटर'])(
    'may have an ending, and stand apart from other letters: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );

  it.each(['मोटरसाइकिल', 'मोटर साइकिल चेन', 'यूरोपीय प्लग'])('are no part of longer ones: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
