import { argumentError } from "./errors/argument";
import { isAbsent, isArray, isObject, isString } from "./types/guards";

/**
 * Declares the parameters of a method, or the fields of an object, by their names with a space between them:
 *
 * - `phone`: a text that may be left out; `phone!`: a text that must be there, and not be empty
 * - `limit:number`: a value of another type, one of `any`, `boolean`, `function`, `number`, `object`, `password` and
 *   `positive`, where `false`, `0` and `""` are no object or function, but leave it out; or a text of one of the `FORMATS`; or a
 *   choice, such as `XML|JSON`; any other type is GraphQL's, and its values are texts
 * - `limit=10`: a value of its default's type, the default being JSON; `limit:positive=10`: one of another type
 * - `options{state nonce}`: an object of these fields that may be left out; `options!{state}`: one that must be there;
 *   `options{source}={"source":"SELF"}`: one with a default
 * - `baseFace/photoA!`: a field with its name in an earlier version, which is read if the present name is missing
 */
export type Parameters = string;

/** A parameter; `required` is `!` or empty. */
type Declaration = [
  name: string,
  formerName: string | undefined,
  required: string,
  fields: Parameters | undefined,
  type: string,
  fallback?: string,
];

/** The name, the former name, `!`, the fields or the type, and the default. */
const DECLARATION = /(\w+)(?:\/(\w+))?(!?)(?:\{(.*?)\}|:([^\s=]+))?(?:=(\S+))?/g;

const declarations: Record<Parameters, Declaration[]> = {};

/** The parameters one by one. */
export function declarationsOf(parameters: Parameters): Declaration[] {
  const known = declarations[parameters];
  if (known) return known;
  const found: Declaration[] = [];
  declarations[parameters] = found;
  parameters.replace(DECLARATION, (_declaration, name, formerName, required, fields, type, fallback) => {
    const actualType = type || (fields ? "object" : typeof JSON.parse(fallback || '""'));
    found.push([name, formerName, required, fields, actualType, fallback]);
    return "";
  });
  return found;
}

/**
 * Reads what a caller gave, the fields of objects among it, by name; throws an error that names the first value which is
 * not as declared.
 *
 * @param given the values by name if there is a `path`, else in the order of their declaration
 * @param path what goes before the names in errors, such as `options.`
 */
export function readValues<Declared extends Parameters>(
  parameters: Declared,
  given: object | null | undefined,
  path = "",
  values: Record<string, unknown> = {},
): Values<Declared> {
  const givenValue = (key: string | number) => (given ? (given as Record<string, unknown>)[key] : undefined);
  declarationsOf(parameters).forEach(([name, formerName, required, fields, type, fallback], place) => {
    const usesFormerName = formerName && isAbsent(givenValue(name)) && !isAbsent(givenValue(formerName));
    const givenName = usesFormerName ? formerName : name;
    let value = givenValue(path ? givenName : place);
    // As in `shown && { … }`.
    if (!value && value !== null && (type === "object" || type === "function")) value = undefined;
    if (isAbsent(value) && fallback) value = JSON.parse(fallback);
    // What an object must have matters only where there is one.
    if (isAbsent(value) ? required && given : !isOf(type, value) || (required && value === "")) {
      throw argumentError(path + givenName, `应为${expectation(type, required)}`);
    }
    checkCharacters(path + givenName, value);
    if (fields) readValues(fields, value as object, `${path + name}.`, values);
    else values[name] = value;
  });
  return values as Values<Declared>;
}

/** Throws an error that names a text, or a text in an object, with half a surrogate pair: such a text cannot be encoded. */
function checkCharacters(path: string, value: unknown): void {
  checkText(path, value);
  if (!isObject(value)) return;
  Object.keys(value).forEach((name) => {
    checkText(`${path}.${name}`, value[name]);
  });
}

function checkText(path: string, value: unknown): void {
  if (!isString(value)) return;
  try {
    encodeURIComponent(value);
  } catch {
    throw argumentError(path, "含有无法编码的字符");
  }
}

/** What values have to be, by their types; all others are texts. */
const EXPECTATIONS: Record<string, string> = {
  boolean: " true 或 false",
  function: "函数",
  number: "非负数",
  object: "对象",
  path: "本地文件路径",
  positive: "大于 0 的数",
  header: "可见的 ASCII 字符",
  headerName: "请求头名称",
  host: "域名，例如 my-app.authing.cn",
  socket: "以 wss:// 开头的地址",
  url: "以 https:// 开头的地址，例如 https://my-app.authing.cn",
};

/**
 * Types of texts, by their patterns. WeChat fails every request whose headers or address do not match. An address is a host, in
 * Punycode beyond ASCII, with an optional port and path.
 */
const FORMATS: Record<string, RegExp> = {
  header: /^([!-~]+( +[!-~]+)*)?$/,
  headerName: /^[\w-]+$/,
  // Local files have URLs of wxfile:, or in DevTools of http://tmp and the like.
  path: /^(?!(https|data|cloud|blob):|http:\/\/(?!(tmp|usr|store)\b))/i,
  host: /^[\w.-]+(:\d+)?([/?#][!-~]*)?$/,
  socket: /^wss?:\/\/[\w.-]+(:\d+)?([/?#][!-~]*)?$/,
  url: /^https?:\/\/[\w.-]+(:\d+)?([/?#][!-~]*)?$/,
};

/** Throws an error that names `path` unless the value there is of the type. */
export function checkValue(type: string, path: string, value: unknown): void {
  if (!isOf(type, value)) throw argumentError(path, `应为${expectation(type, "")}`);
}

/** Whether a value that is there is of a type. */
function isOf(type: string, value: any): boolean {
  const actual = typeof value;
  if (type === "any") return true;
  if (type.indexOf("|") > 0) return type.split("|").indexOf(value) >= 0;
  const format = FORMATS[type];
  if (actual === "string") return format ? format.test(value) : !EXPECTATIONS[type];
  if (type === "positive") return value > 0 && isOf("number", value);
  return actual === type && !isArray(value) && (actual !== "number" || (value >= 0 && value <= Number.MAX_VALUE));
}

/** What a value has to be. */
function expectation(declared: string, mandatory: string): string {
  return declared.indexOf("|") > 0
    ? ` ${declared.replace(/\|/g, "、")} 之一`
    : EXPECTATIONS[declared] || (mandatory ? "非空字符串" : "字符串");
}

/** The values that parameters declare, by name. */
export type Values<Declared extends Parameters> = string extends Declared
  ? Record<string, any>
  : Declared extends `${infer First} ${infer Rest}`
    ? ValueOf<First> & Values<Rest>
    : ValueOf<Declared>;

type ValueOf<One extends string> = One extends `${string}{${infer Field}`
  ? ValueOf<Field>
  : One extends `${infer Field}}`
    ? ValueOf<Field>
    : One extends `${infer Declared}=${infer Default}`
      ? Required<ValueOf<Declared extends `${string}:${string}` ? Declared : `${Declared}:${TypeOf<Default>}`>>
      : One extends `${infer Name}!:${infer Type}`
        ? { [name in PresentName<Name>]: Typed<Type> }
        : One extends `${infer Name}:${infer Type}`
          ? { [name in PresentName<Name>]?: Typed<Type> }
          : One extends `${infer Name}!`
            ? { [name in PresentName<Name>]: string }
            : { [name in PresentName<One>]?: string };

type PresentName<Name extends string> = Name extends `${infer Present}/${string}` ? Present : Name;

type TypeOf<Default extends string> = Default extends "true" | "false"
  ? "boolean"
  : Default extends `${number}`
    ? "number"
    : "string";

type Typed<Type extends string> = Type extends "any"
  ? any
  : Type extends "boolean"
    ? boolean
    : Type extends "number" | "positive"
      ? number
      : Type extends "object"
        ? Record<string, any>
        : Type extends "function"
          ? (...given: any[]) => any
          : string;
