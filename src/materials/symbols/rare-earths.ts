// Symbols as alternatives for expressions; of two that begin alike the longer stands first (`Yb`, `Y`).

/** Elements that are followed, of which a line is told. */
export const FOLLOWED = 'Sm|Gd|Tb|Dy|Lu|Sc|Ho|Er|Tm|Eu|Yb|Y';
/** All rare earths but promethium, which no goods hold. */
export const RARE_EARTHS = 'La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Sc|Y';
/** Those by which hosts are doped; gadolinium, lutetium, scandium and yttrium are in the host. */
export const DOPANTS = 'Ce|Pr|Nd|Sm|Eu|Tb|Dy|Ho|Er|Tm|Yb';
