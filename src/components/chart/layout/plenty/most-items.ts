/** More items along an axis than these are not drawn: nobody reads them one by one. */
export const mostItems = 500
/** Series colours in the theme; a series beyond them is drawn in the neutral colour and named directly. */
export const paletteSize = 8
/** More series than these cannot be told apart by colour: the neutral one is a colour too. */
export const mostColours = paletteSize + 1
