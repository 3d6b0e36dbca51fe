/** More items along an axis than these are not drawn: nobody reads them one by one. */
export const mostItems = 500
/** More series than these cannot be told apart by colour: there are eight, and the neutral one. */
export const mostColours = 9
