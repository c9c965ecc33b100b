/** A JSON value: all that the record, the answers and the views are made of. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; absent and `undefined` members are the same and are not written. */
export type JsonObject = { readonly [key: string]: Json | undefined };
