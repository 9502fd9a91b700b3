import type { EmailScene } from "../types/enums";

/**
 * Types of parameters, by the name that a declaration gives them.
 *
 * A declaration is written as TypeScript writes parameters, except that a parameter is a string unless it says otherwise:
 *
 *     email, password: password, options?: {autoRegister = false, relay?: "web" | "app"}
 *
 * A required string must not be empty. A default makes a parameter optional; it is JSON without blanks and commas.
 */
export interface ParameterTypes {
  any: unknown;
  string: string;
  boolean: boolean;
  /** Zero or more. */
  number: number;
  /** More than zero. */
  positive: number;
  object: object;
  function: (...args: never[]) => unknown;
  class: new (...args: never[]) => unknown;
  /** Path or URL of a file on the phone. */
  path: string;
  // Strings with a format; `FORMATS` in read-arguments.ts has them.
  header: string;
  host: string;
  socket: string;
  url: string;
  /** A string that `get`, `post`, `query`, `mutation` and `inputMutation` encrypt before they send it. */
  password: string;
  /** A password that is sent as it is. */
  cleartext: string;
  /** An enumeration of the service's GraphQL schema. */
  EmailScene: EmailScene;
}

/** A parameter, or a field of an object, as a declaration describes it. */
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

/** Parsed parameters. A string is a mistake, in words. */
type Parsed = readonly (Parameter | ObjectParameter | string)[];

// Parsing

/** The parameters of a declaration, from left to right. */
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

type AfterObject<Rest extends string> = Rest extends `, ${infer Others}` | ` = ${string}, ${infer Others}`
  ? Others
  : Rest extends "" | ` = ${string}`
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
    ? One<Name, Type, true, true>
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

type One<
  Name extends string,
  Type extends string,
  Optional extends boolean,
  HasDefault extends boolean = false,
> = string extends Name
  ? "a declaration has to be a literal"
  : Name extends "" | `${string}${" " | ":" | "{" | "}" | "?" | "!"}${string}`
    ? `"${Name}" is not a name of a parameter`
    : [TypeNamed<Type>] extends [never]
      ? `"${Type}" is not a type of a parameter`
      : [Name, Type] extends [`${string}assword`, Exclude<keyof ParameterTypes, "password" | "cleartext" | "any">]
        ? `"${Name}" has to be declared as password, or as cleartext`
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

/** The values of a declaration's parameters by name, the fields of objects among them. */
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

/** A declaration, if it fits the parameters of a method; else what is wrong with it, in words. */
export type Declaration<Text extends string, Args extends readonly unknown[]> =
  Mistake<Parse<Text>> extends infer Found extends string
    ? Found
    : Difference<Parse<Text>, Args> extends infer Found extends string
      ? Found
      : Text;

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
    : `declares ${List["length"]} parameters where the method has ${Required<Args>["length"] & number}`;

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
      : `"${One["name"]}" is no object in the method's signature`
    : One extends Parameter
      ? [Type] extends [One["type"]]
        ? undefined
        : `"${One["name"]}" has another type in the method's signature`
      : undefined
  : `"${One["name"]}" is ${Optional extends true ? "optional" : "required"} in the method's signature`;

type CompareFields<Owner extends string, Fields extends Parsed, Type> =
  Exclude<KeyOf<Type>, NameOf<Fields[number]>> extends infer Missing extends string
    ? [Missing] extends [never]
      ? FirstFieldDifference<Owner, Fields, Type>
      : `"${Owner}" lacks the field "${Missing}"`
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

// The types of options may be unions, of which each member has some of the fields.

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
