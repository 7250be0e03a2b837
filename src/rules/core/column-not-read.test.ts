import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

async function reported(csv: string): Promise<string[]> {
  const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/column-not-read'] });
  return findings.map(
    ({ data, locations }) => `${locations[0]?.cell ?? ''} ${String(data['header'])}: ${String(data['count'])}`,
  );
}

const HEADER = 'Part number,Description,Xyz,Qty\n';

describe('data/column-not-read', () => {
  it('says that a column nobody knows names several things that would be reported', async () => {
    const csv = `${HEADER}100,Unit A,Servo motor 400 W,2\n101,Unit B,Magnet NdFeB N42SH,4\n102,Unit C,Stepper motor NEMA 17,1\n103,Unit D,Screw M3,9\n`;
    expect(await reported(csv)).toEqual(['C2 Xyz: 3']);
  });

  it('says nothing where the lines say the same, or the column says it of one thing alone', async () => {
    const csv = `${HEADER}100,Servo motor 400 W,SERVO MOTOR,2\n101,Magnet NdFeB N42SH,MAGNET,4\n102,Bracket,SERVO MOTOR,1\n103,Screw,SERVO MOTOR,1\n`;
    expect(await reported(csv)).toEqual([]);
  });

  it('says so of a line whose words another line says of itself', async () => {
    const csv = `${HEADER}100,Servo motor 400 W,SERVO MOTOR,2\n101,Magnet NdFeB N42SH,MAGNET N42SH,4\n102,Stepper motor,STEPPER MOTOR,1\n103,Unit A,SERVO MOTOR,1\n104,Unit B,MAGNET N42SH,1\n105,Unit C,STEPPER MOTOR,1\n`;
    expect(await reported(csv)).toEqual(['C5 Xyz: 3']);
  });

  it('says nothing of figures, addresses and words that name no such thing', async () => {
    const csv = `${HEADER}100,Unit A,https://example.com/servo-motor,2\n101,Unit B,Motor bracket,4\n102,Unit C,Magnet wire,1\n103,Unit D,17,9\n`;
    expect(await reported(csv)).toEqual([]);
  });

  it('says so of one thing beside the only column that has a header, which may be a title', async () => {
    const csv = 'Parts\n\nZonk,Thing\nMechanics,Base plate\nMechanics,Tube\nElectronics,Stepper motor NEMA 17\n';
    expect(await reported(csv)).toEqual(['B6 B: 1']);
    const noted = 'Description\nBase plate,for the motor\nTube,left\nPower supply,stepper motor supply\nHinge,\n';
    expect(await reported(noted)).toEqual([]);
  });
});
