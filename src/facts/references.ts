/** Column in which a format says by which ids other files refer to a top of this one, parted by blanks. */
export const OWN_REFERENCE = 'id in this file';
/** Column in which a format says what part of another file a line is: `base.plmxml#id7`. */
export const OTHER_REFERENCE = 'part of another file';
