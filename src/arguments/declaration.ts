import type { EmailScene } from "../types/enums";

/**
 * Types of parameters, by their names in declarations.
 *
 * A declaration uses TypeScript's syntax for parameters, except that a parameter without a type is a string:
 *
 *     email, password: password, options?: {autoRegister = false, relay?: "web" | "app"}
 *
 * A required string must not be empty. A default makes a parameter optional, and is JSON without spaces or commas.
 */
export interface ParameterTypes {
  any: unknown;
  string: string;
  boolean: boolean;
  /** 0 or more. */
  number: number;
  /** More than 0. */
  positive: number;
  object: object;
  function: (...args: never[]) => unknown;
  class: new (...args: never[]) => unknown;
  /** Path or URL of a file on the phone. */
  path: string;
  // Strings in the formats that `FORMATS` in check-value.ts defines.
  header: string;
  /** Value of the `Cookie` header of a GraphQL mutation; not a variable. */
  cookie: string;
  host: string;
  socket: string;
  url: string;
  /** Password that `get`, `post`, `query`, `mutation` and `inputMutation` encrypt. */
  password: string;
  /** Password that is sent without encryption. */
  cleartext: string;
  /** Enum from the service's GraphQL schema. */
  EmailScene: EmailScene;
}

/** A declared parameter, or a declared field of an object. */
interface Parameter {
  name: string;
  optional: boolean;
  hasDefault: boolean;
  type: unknown;
}

interface ObjectParameter {
  name: string;
  optional: boolean;
  fields: Parsed;
}

/** Parsed parameters. A string is an error message for the compiler to show. */
type Parsed = readonly (Parameter | ObjectParameter | string)[];

// Parsing

/** Parses the parameters of a declaration, from left to right. */
export type Parse<Text extends string, Done extends Parsed = []> = Text extends ""
  ? Done
  : Text extends `${infer Name}: {${infer Fields}}${infer Rest}`
    ? Name extends `${infer First}, ${string}`
      ? Text extends `${First}, ${infer Others}`
        ? Parse<Others, [...Done, ParseOne<First>]>
        : never
      : Parse<AfterObject<Rest>, [...Done, ParseObject<Name, Fields>]>
    : Text extends `${infer First}, ${infer Others}`
      ? Parse<Others, [...Done, ParseOne<First>]>
      : [...Done, ParseOne<Text>];

type AfterObject<Rest extends string> = Rest extends `, ${infer Others}` | ` = {${string}}, ${infer Others}`
  ? Others
  : Rest extends "" | ` = {${string}}`
    ? ""
    : `}${Rest}`;

type ParseObject<Name extends string, Fields extends string> = Name extends `${infer Bare}?`
  ? { name: Bare; optional: true; fields: ParseFields<Fields> }
  : { name: Name; optional: false; fields: ParseFields<Fields> };

type ParseFields<
  Text extends string,
  Done extends (Parameter | string)[] = [],
> = Text extends `${infer First}, ${infer Others}`
  ? ParseFields<Others, [...Done, ParseOne<First>]>
  : [...Done, ParseOne<Text>];

type ParseOne<Text extends string> = Text extends `${infer Left} = ${infer Default}`
  ? Left extends `${infer Name}: ${infer Type}`
    ? [TypeNamed<Type>] extends [never]
      ? One<Name, Type, true, true>
      : ValueOf<Default> extends TypeNamed<Type>
        ? One<Name, Type, true, true>
        : `${Default} is not a valid default of "${Name}"`
    : One<Left, TypeOfDefault<Default>, true, true>
  : Text extends `${infer Name}?: ${infer Type}`
    ? One<Name, Type, true>
    : Text extends `${infer Name}: ${infer Type}`
      ? One<Name, Type, false>
      : Text extends `${infer Name}?`
        ? One<Name, "string", true>
        : One<Text, "string", false>;

type TypeOfDefault<Default extends string> = Default extends "true" | "false"
  ? "boolean"
  : Default extends `${number}`
    ? "number"
    : Default extends `"${string}"`
      ? "string"
      : Default;

/** Value of a default; `unknown` if the default is not valid for any type. */
type ValueOf<Default extends string> = Default extends `"${infer Text}"`
  ? Text
  : Default extends "true" | "false"
    ? boolean
    : Default extends `{${string}}`
      ? object
      : Default extends `-${string}`
        ? unknown
        : Default extends `${number}`
          ? number
          : unknown;

/** Characters that no name contains. */
type Punctuation = " " | "," | ";" | ":" | "=" | "{" | "}" | "(" | ")" | "[" | "]" | '"' | "'" | "?" | "!" | "|";

type One<
  Name extends string,
  Type extends string,
  Optional extends boolean,
  HasDefault extends boolean = false,
> = string extends Name
  ? "a declaration must be a string literal"
  : Name extends "" | `${string}${Punctuation}${string}`
    ? `"${Name}" is not a valid parameter name`
    : [TypeNamed<Type>] extends [never]
      ? `"${Type}" is not a valid parameter type`
      : [Name, Type] extends [`${string}assword`, Exclude<keyof ParameterTypes, "password" | "cleartext" | "any">]
        ? `"${Name}" must be declared as password or cleartext`
        : { name: Name; optional: Optional; hasDefault: HasDefault; type: TypeNamed<Type> };

type TypeNamed<Type extends string> = Type extends keyof ParameterTypes
  ? ParameterTypes[Type]
  : Type extends `"${infer Choice}" | ${infer Others}`
    ? [TypeNamed<Others>] extends [never]
      ? never
      : Choice | TypeNamed<Others>
    : Type extends `"${infer Choice}"`
      ? Choice
      : never;

// Values

/** Values of a declaration's parameters by name, including the fields of objects. */
export type Values<Text extends string> = string extends Text ? Record<string, unknown> : Merge<Flat<Parse<Text>>>;

type Flat<List extends Parsed> = List extends readonly [infer First, ...infer Others extends Parsed]
  ? (First extends ObjectParameter ? Flat<First["fields"]> : First extends Parameter ? Value<First> : unknown) &
      Flat<Others>
  : unknown;

type Value<One extends Parameter> = One["optional"] extends One["hasDefault"]
  ? { [name in One["name"]]: One["type"] }
  : { [name in One["name"]]?: One["type"] };

type Merge<Type> = { [name in keyof Type]: Type[name] };

// Comparing a declaration with a signature

/** The declaration if it matches a method's parameters; otherwise, an error message for the compiler to show. */
export type Declaration<Text extends string, Args extends readonly unknown[]> =
  Mistake<Parse<Text>> extends infer Found extends string
    ? Found
    : Difference<Parse<Text>, Args> extends infer Found extends string
      ? Found
      : Text;

/** As `Declaration`, for methods that send nothing by themselves, so that they would not encrypt passwords. */
export type LocalDeclaration<Text extends string, Args extends readonly unknown[]> = DeclarationWithout<
  "password" | "cookie",
  Text,
  Args
>;

/** As `Declaration`, for methods that send their values in the query or body of a REST request. */
export type RestDeclaration<Text extends string, Args extends readonly unknown[]> = Text extends UnencryptedPassword
  ? PasswordMistake
  : DeclarationWithout<"cookie", Text, Args>;

/** As `Declaration`, for methods that send their values as the input of a GraphQL mutation. */
export type InputDeclaration<Text extends string, Args extends readonly unknown[]> = Text extends UnencryptedPassword
  ? PasswordMistake
  : Declaration<Text, Args>;

/** As `Declaration`, for methods that send their values as GraphQL variables, which are strings or enums. */
export type VariablesDeclaration<Text extends string, Args extends readonly unknown[]> = Text extends
  | `${string}: ${"boolean" | "number" | "positive" | "object" | "function" | "class"}${string}`
  | `${string} = ${"true" | "false" | Digit}${string}`
  ? "a GraphQL variable must be a string or an enum"
  : InputDeclaration<Text, Args>;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

type UnencryptedPassword = `${string}assword${"" | "?"}: any${string}`;

type PasswordMistake = "a password must be declared as password or cleartext";

/** Like `Declaration`, but rejects a type that this kind of method does not support. */
type DeclarationWithout<
  Ignored extends "password" | "cookie",
  Text extends string,
  Args extends readonly unknown[],
> = Text extends `${string}: ${Ignored}${string}`
  ? `this kind of method does not support the type ${Ignored}`
  : Declaration<Text, Args>;

/** A table of the types of an object's fields if each type matches its field; otherwise, it contains error messages. */
export type TypesOf<Fields, Table> = {
  [name in keyof Table | keyof Fields]: name extends keyof Fields & keyof Table
    ? [TypeNamed<Table[name] & string>] extends [never]
      ? `"${Table[name] & string}" is not a valid parameter type`
      : [Exclude<Fields[name], undefined>] extends [TypeNamed<Table[name] & string>]
        ? Table[name]
        : `"${name & string}" has a different type in the interface`
    : name extends keyof Fields
      ? `"${name & string}" is missing`
      : `the interface has no field "${name & string}"`;
};

type Mistake<List extends Parsed> = List extends readonly [infer First, ...infer Others extends Parsed]
  ? First extends string
    ? First
    : First extends ObjectParameter
      ? Mistake<First["fields"]> extends infer Found extends string
        ? Found
        : Mistake<Others>
      : Mistake<Others>
  : undefined;

type Difference<List extends Parsed, Args extends readonly unknown[]> = number extends Args["length"]
  ? undefined
  : List["length"] extends Required<Args>["length"]
    ? FirstDifference<List, Args>
    : `declares ${List["length"]} parameters, but the method has ${Required<Args>["length"] & number}`;

type FirstDifference<List extends Parsed, Args extends readonly unknown[]> = List extends readonly [
  infer First extends Parameter | ObjectParameter,
  ...infer Others extends Parsed,
]
  ? Args extends readonly [infer Type, ...infer Types]
    ? Compare<First, Type, false> extends infer Found extends string
      ? Found
      : FirstDifference<Others, Types>
    : Args extends readonly [(infer Type)?, ...infer Types]
      ? Compare<First, Exclude<Type, undefined>, true> extends infer Found extends string
        ? Found
        : FirstDifference<Others, Types>
      : undefined
  : undefined;

type Compare<One extends Parameter | ObjectParameter, Type, Optional extends boolean> = One["optional"] extends Optional
  ? One extends ObjectParameter
    ? [Type] extends [object]
      ? CompareFields<One["name"], One["fields"], Type>
      : `"${One["name"]}" is not an object in the method's signature`
    : One extends Parameter
      ? [Type] extends [One["type"]]
        ? undefined
        : `"${One["name"]}" has a different type in the method's signature`
      : undefined
  : `"${One["name"]}" is ${Optional extends true ? "optional" : "required"} in the method's signature`;

type CompareFields<Owner extends string, Fields extends Parsed, Type> =
  Exclude<KeyOf<Type>, NameOf<Fields[number]>> extends infer Missing extends string
    ? [Missing] extends [never]
      ? FirstFieldDifference<Owner, Fields, Type>
      : `"${Owner}" is missing the field "${Missing}"`
    : undefined;

type FirstFieldDifference<Owner extends string, Fields extends Parsed, Type> = Fields extends readonly [
  infer First extends Parameter,
  ...infer Others extends Parsed,
]
  ? First["name"] extends KeyOf<Type>
    ? Compare<First, FieldOf<Type, First["name"]>, IsOptional<Type, First["name"]>> extends infer Found extends string
      ? Found
      : FirstFieldDifference<Owner, Others, Type>
    : `"${Owner}" has no field "${First["name"]}" in the method's signature`
  : undefined;

type NameOf<One> = One extends { name: infer Name } ? Name : never;

// Options may be a union of types that have different fields.

type KeyOf<Type> = Type extends unknown ? keyof Type : never;

type FieldOf<Type, Name> = Type extends unknown
  ? Name extends keyof Type
    ? Exclude<Type[Name], undefined>
    : never
  : never;

type IsOptional<Type, Name> = (
  Type extends unknown
    ? Name extends keyof Type
      ? object extends Pick<Type, Name>
        ? ""
        : never
      : ""
    : never
) extends never
  ? false
  : true;
