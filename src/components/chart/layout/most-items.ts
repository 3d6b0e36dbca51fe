/** More items along an axis than these are not drawn: nobody reads them one by one. */
export const mostItems = 500
