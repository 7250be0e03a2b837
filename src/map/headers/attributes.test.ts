import { describe, expect, it } from 'vitest';
import { addAttribute, fieldOfHeader, newFields, ownName } from './attributes.ts';

const added = (...attributes: [string, string, string?][]): Record<string, string> => {
  const fields = newFields();
  for (const [title, value, dimension = ''] of attributes) addAttribute(fields, title, value, { dimension });
  return { ...fields };
};

describe('attributes that a site has named', () => {
  it('are fields where the dictionary knows their title, in any language', () => {
    expect(fieldOfHeader('Material')).toBe('material');
    expect(fieldOfHeader('Werkstoff')).toBe('material');
    expect(fieldOfHeader('材料')).toBe('material');
    expect(fieldOfHeader('Manufacturer (Image)')).toBeNull();
    expect(fieldOfHeader('Customer material choice')).toBeNull();
  });

  it('keep the unit of a mass, from beside the value or from the title', () => {
    expect(added(['Mass', '4.6', 'g'])).toEqual({ massUnit: '4.6', massUom: 'g' });
    expect(added(['Weight (kg)', '1.2'])).toEqual({ massUnit: '1.2', massUom: 'kg' });
  });

  it('keep their own name where they are no field or say something else', () => {
    expect(added(['Material', 'NdFeB'], ['Werkstoff', 'N42SH'], ['Shelf', 'B7'])).toEqual({
      material: 'NdFeB',
      Werkstoff: 'N42SH',
      Shelf: 'B7',
    });
    expect(added(['Material', 'NdFeB'], ['Werkstoff', 'NdFeB'])).toEqual({ material: 'NdFeB' });
  });

  it('do not speak of the structure', () => {
    expect(added(['Level', '3'], ['Quantity', '4'])).toEqual({ Level: '3', Quantity: '4' });
    expect(ownName('level')).toBe('level (attribute)');
  });

  it('are data whatever they are called', () => {
    const fields = newFields();
    for (const name of ['__proto__', 'constructor']) addAttribute(fields, name, 'x');
    expect(Object.entries(fields)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'x'],
    ]);
  });
});
