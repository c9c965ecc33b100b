/**
 * The forms of a message that depends on a count, by the plural categories of Unicode CLDR.
 *
 * The message chooses by its parameter `count`. A category that a language does not need is left
 * out; `other` answers for it.
 */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Message = string | PluralForms;

/** The English source of one surface: message keys and their texts. */
export type Messages = Readonly<Record<string, Message>>;

/**
 * What a translation of a source must hold: each of its keys, in the same form.
 *
 * A key that was added in English and not here is a type error.
 */
export type Translation<Source extends Messages> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : PluralForms;
};

/** A value that can stand in a message; numbers are written as the language writes them. */
export type Value = string | number;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type PlaceholdersOf<Source extends Message> = Source extends string
  ? Placeholder<Source>
  : Source extends { readonly other: infer Other extends string }
    ? Placeholder<Other> | 'count'
    : never;

/** The parameters of a message, read off the placeholders of its English text; `count` is a number. */
export type Params<Source extends Message> = {
  readonly [Name in PlaceholdersOf<Source>]: Name extends 'count' ? number : Value;
};

/** The arguments after the key: none for a message without placeholders. */
export type ParamArguments<Source extends Message> = [PlaceholdersOf<Source>] extends [never]
  ? []
  : [params: Params<Source>];

/** Looks up a message by its key and fills in its parameters. */
export type Translate<Source extends Messages> = <Key extends keyof Source & string>(
  key: Key,
  ...params: ParamArguments<Source[Key]>
) => string;
