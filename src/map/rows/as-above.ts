/** Words that say that a cell is as the one above it, and which more may follow in that cell, as an expression. */
export const AS_ABOVE =
  '(?:ditto|dito|dtto|dto\\.?|idem|ídem|то же|desgl\\.|j\\. ?w\\.|(?:same )?as above|wie oben|wie vor|comme ci-dessus|come sopra|igual que arriba|como arriba|idem acima|jak wyżej|viz výše|〃|同上|仝上|상동)';
