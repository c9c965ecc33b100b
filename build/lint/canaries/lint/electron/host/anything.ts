/** Checks nothing. */
export const anything = (value: any): string => value.name;
