import { argumentError } from "../errors/create-error";
import { isArray, isObject } from "../types/values";
import type { Values } from "./declaration";

/** A parameter as `parse` reads it from a declaration; `ParameterTypes` describes the notation. */
export interface Parameter {
  name: string;
  optional: boolean;
  /** Name of the type, or a choice of strings: `"GET" | "POST"`. */
  type: string;
  /** Declaration of the fields, for an object. */
  fields: string | undefined;
  /** The default, as JSON. */
  fallback: string | undefined;
}

/** Name, `?`, fields or type, and default of one parameter, with the comma after it. */
const PARAMETER = /(\w+)(\?)?(?:: (?:\{(.*?)\}|([^,=]*[^,= ])))?(?: = ([^,]+))?(?:, |$)/g;

type ParameterMatch = [text: string, name: string, mark?: string, fields?: string, type?: string, fallback?: string];

const parsed: Record<string, Parameter[]> = Object.create(null);

/** Parses a declaration, once. */
export function parse(declaration: string): Parameter[] {
  const known = parsed[declaration];
  if (known) return known;
  const parameters: Parameter[] = [];
  parsed[declaration] = parameters;
  PARAMETER.lastIndex = 0;
  while (PARAMETER.lastIndex < declaration.length) {
    const [, name, mark, fields, type, fallback] = PARAMETER.exec(declaration) as unknown as ParameterMatch;
    const defaultType = fallback ? typeof JSON.parse(fallback) : "string";
    parameters.push({
      name,
      optional: !!(mark || fallback),
      type: type || (fields === undefined ? defaultType : "object"),
      fields,
      fallback,
    });
  }
  return parameters;
}

/** Reads a method's arguments; throws an error that names the first one that is not as declared. */
export function readArguments<Text extends string>(declaration: Text, given: ArrayLike<unknown>): Values<Text> {
  const values: Record<string, unknown> = {};
  const parameters = parse(declaration);
  for (let i = 0; i < parameters.length; i++) read(parameters[i] as Parameter, given[i], "", values);
  return values as Values<Text>;
}

/** Reads an object's fields; throws an error that names the first one that is not as declared, below `path`. */
export function readFields<Text extends string>(declaration: Text, object: object, path: string): Values<Text> {
  const values: Record<string, unknown> = {};
  for (const field of parse(declaration)) {
    read(field, (object as Record<string, unknown>)[field.name], `${path}.`, values);
  }
  return values as Values<Text>;
}

/** Adds a parameter's value to `values`, or the values of its fields. */
function read(parameter: Parameter, given: unknown, path: string, values: Record<string, unknown>): void {
  const { name, optional, type, fields, fallback } = parameter;
  let value = given;
  // An app may write `shown && { … }`.
  if (!value && value !== null && (type === "object" || type === "function" || type === "class")) value = undefined;
  if (value == null && fallback) value = JSON.parse(fallback);
  const isRequired = !optional && type !== "any";
  if (value == null ? isRequired : !isOfType(type, value) || (isRequired && value === "")) {
    throw argumentError(path + name, `应为${expectation(type, !optional)}`);
  }
  checkCharacters(path + name, value);
  if (fields === undefined) {
    values[name] = value;
    return;
  }
  for (const field of parse(fields)) {
    // What an object must have matters only where there is one.
    if (value == null) read({ ...field, optional: true }, undefined, path, values);
    else read(field, (value as Record<string, unknown>)[field.name], `${path}${name}.`, values);
  }
}

/** What values of a type have to be, in words; any other type is a string. */
const EXPECTATIONS: Record<string, string> = {
  boolean: " true 或 false",
  class: "类",
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
 * Types of strings with a format. WeChat fails each request with a header or an address that looks otherwise. An address is a
 * host, in Punycode if it is beyond ASCII, with an optional port and path.
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

/** Throws an error that names `path` unless the value is of the type. */
export function checkValue(type: string, path: string, value: unknown): void {
  if (!isOfType(type, value)) throw argumentError(path, `应为${expectation(type)}`);
}

/** Throws an error that names a string, or a string in an object, with half a character in it: nothing can encode that. */
export function checkCharacters(path: string, value: unknown): void {
  if (typeof value === "string") {
    // Only half of a surrogate pair cannot be encoded.
    if (!/[\uD800-\uDFFF]/.test(value)) return;
    try {
      encodeURIComponent(value);
    } catch {
      throw argumentError(path, "含有无法编码的字符");
    }
  } else if (isObject(value)) {
    Object.keys(value).forEach((name) => {
      if (typeof value[name] === "string") checkCharacters(`${path}.${name}`, value[name]);
    });
  }
}

/** Says what a value of a type has to be; a required string must not be empty. */
export function expectation(type: string, required = false): string {
  if (type.charAt(0) === '"') return ` ${type.replace(/"/g, "").replace(/ \| /g, "、")} 之一`;
  return EXPECTATIONS[type] || (required ? "非空字符串" : "字符串");
}

export function isOfType(type: string, value: unknown): boolean {
  if (type === "any") return true;
  // A choice of strings: `"GET" | "POST"`.
  if (type.charAt(0) === '"') return type.split(" | ").indexOf(JSON.stringify(value)) >= 0;
  if (typeof value === "string") {
    const format = FORMATS[type];
    return format ? format.test(value) : !EXPECTATIONS[type];
  }
  if (typeof value === "number") {
    const isInRange = value >= 0 && value <= Number.MAX_VALUE;
    return isInRange && (type === "number" || (type === "positive" && value > 0));
  }
  return typeof value === (type === "class" ? "function" : type) && value !== null && !isArray(value);
}
