/** Reaches for the page, which shared/ does not have. */
export const title: string = document.title;
