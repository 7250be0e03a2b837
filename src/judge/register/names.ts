/** Message of a finding that an answer has emptied; its words are with the reports. */
export const SETTLED = 'settled-by-answer';

/** The register beside the bills. */
export const REGISTER_NAME = 'lintanide.parts.csv';
