import { row, type Sample } from './types.ts';

export const meetingNotes: Sample = {
  file: 'meeting-notes.csv',
  format: 'csv',
  story: 'Minutes of a project meeting that talk about motors and magnets: readable, and no parts list.',
  sheets: [
    {
      name: null,
      headerRow: null,
      partColumn: -1,
      rows: [
        row('Date', 'Present', 'Discussed', 'Decided'),
        row('2026-09-02', 'Ostrowski, Lund, Baker', 'The endurance run of the servo motor at 130 °C was repeated.', 'Report to be circulated by Lund.'),
        row('2026-09-02', 'Ostrowski, Lund, Baker', 'Magnet supplier asked about delivery in the autumn.', 'Baker calls the supplier.'),
        row('2026-09-09', 'Ostrowski, Lund', 'Noise of the fan above 4000 rpm.', 'Measure again with the new bearing.'),
        row('2026-09-16', 'Ostrowski, Baker, Roth', 'Export paperwork for the trade fair.', 'Roth asks the forwarder.'),
        row('2026-09-23', 'all', 'Nothing new.', ''),
      ],
    },
  ],
};
