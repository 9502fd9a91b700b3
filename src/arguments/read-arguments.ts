import { argumentError } from "../errors/create-error";
import { expectations, type Message, typeExpectations } from "../messages";
import { isArray, isObject } from "../types/values";
import type { Values } from "./declaration";

/** Parameter of a declaration. `ParameterTypes` describes the notation. */
export interface Parameter {
  name: string;
  optional: boolean;
  /** Name of the type, or a choice of strings, e.g. `"GET" | "POST"`. */
  type: string;
  /** Declaration of the fields of an object; `undefined` for other types. */
  fields: string | undefined;
  /** Default value as JSON; `undefined` if there is none. */
  fallback: string | undefined;
}

/** Matches a parameter and the comma after it. Captures the name, the `?`, the fields or the type, and the default. */
const PARAMETER = /(\w+)(\?)?(?:: (?:\{(.*?)\}|([^,=]*[^,= ])))?(?: = ([^,]+))?(?:, |$)/g;

type ParameterMatch = [text: string, name: string, mark?: string, fields?: string, type?: string, fallback?: string];

const parsed: Record<string, Parameter[]> = Object.create(null);

/** Parses a declaration. Caches the result, because every method call needs it. */
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

/** Reads the arguments of a method. Throws an error that names the first invalid one. */
export function readArguments<Text extends string>(declaration: Text, given: ArrayLike<unknown>): Values<Text> {
  const values: Record<string, unknown> = {};
  const parameters = parse(declaration);
  for (let i = 0; i < parameters.length; i++) read(parameters[i] as Parameter, given[i], "", values);
  return values as Values<Text>;
}

/** Reads the fields of the object at `path`. Throws an error that names the first invalid one. */
export function readFields<Text extends string>(declaration: Text, object: object, path: string): Values<Text> {
  const values: Record<string, unknown> = {};
  for (const field of parse(declaration)) {
    read(field, (object as Record<string, unknown>)[field.name], `${path}.`, values);
  }
  return values as Values<Text>;
}

/** Adds the value of a parameter, or the values of its fields, to `values`. */
function read(parameter: Parameter, given: unknown, path: string, values: Record<string, unknown>): void {
  const { name, optional, type, fields, fallback } = parameter;
  let value = given;
  // Apps pass `condition && { … }`, which can be `false`, `0` or `""`.
  if (!value && value !== null && (type === "object" || type === "function" || type === "class")) value = undefined;
  if (value == null && fallback) value = JSON.parse(fallback);
  const isRequired = !optional && type !== "any";
  if (value == null ? isRequired : !isOfType(type, value) || (isRequired && value === "")) {
    throw argumentError(path + name, expectationOf(type, !optional));
  }
  checkCharacters(path + name, value);
  if (fields === undefined) {
    values[name] = value;
    return;
  }
  for (const field of parse(fields)) {
    // The fields of a missing object are all optional.
    if (value == null) read({ ...field, optional: true }, undefined, path, values);
    else read(field, (value as Record<string, unknown>)[field.name], `${path}${name}.`, values);
  }
}

/**
 * Formats of the string types. WeChat fails every request whose header or address does not match its format. A host
 * must be in Punycode unless it is ASCII, and may be followed by a port and a path.
 */
const FORMATS: Record<string, RegExp> = {
  header: /^([!-~]+( +[!-~]+)*)?$/,
  cookie: /^([!-~]+( +[!-~]+)*)?$/,
  headerName: /^[\w-]+$/,
  // URLs of local files start with `wxfile:`; in DevTools, with `http://tmp`, `http://usr` or `http://store`.
  path: /^(?!(https|data|cloud|blob):|http:\/\/(?!(tmp|usr|store)\b))/i,
  host: /^[\w.-]+(:\d+)?([/?#][!-~]*)?$/,
  socket: /^wss?:\/\/[\w.-]+(:\d+)?([/?#][!-~]*)?$/,
  url: /^https?:\/\/[\w.-]+(:\d+)?([/?#][!-~]*)?$/,
};

/** Types that no string is valid for. All other types without a format are types of strings. */
const NO_STRINGS = ["boolean", "class", "function", "number", "object", "positive"];

/** Checks that a value is valid for a type. Throws an error that names `path` if the value is invalid. */
export function checkValue(type: string, path: string, value: unknown): void {
  if (!isOfType(type, value)) throw argumentError(path, expectationOf(type));
}

/**
 * Checks that a string, or each string field of an object, can be encoded. Throws an error that names the path of the
 * first string with a lone surrogate.
 */
export function checkCharacters(path: string, value: unknown): void {
  if (typeof value === "string") {
    if (!/[\uD800-\uDFFF]/.test(value)) return;
    try {
      encodeURIComponent(value);
    } catch {
      throw argumentError(path, expectations.encodable);
    }
  } else if (isObject(value)) {
    Object.keys(value).forEach((name) => {
      if (typeof value[name] === "string") checkCharacters(`${path}.${name}`, value[name]);
    });
  }
}

/** Returns the message for a value that is invalid for a type. */
function expectationOf(type: string, required = false): Message {
  if (type.charAt(0) === '"') return expectations.choice(type.replace(/"/g, "").split(" | "));
  return typeExpectations[type] || (required ? expectations.nonEmptyString : expectations.string);
}

/** Returns `true` if a value is valid for a type. */
export function isOfType(type: string, value: unknown): boolean {
  if (type === "any") return true;
  if (typeof value === "string") {
    // The type is a choice of strings, e.g. `"GET" | "POST"`.
    if (type.charAt(0) === '"') return type.split(" | ").indexOf(JSON.stringify(value)) >= 0;
    const format = FORMATS[type];
    return format ? format.test(value) : NO_STRINGS.indexOf(type) < 0;
  }
  if (typeof value === "number") {
    const isInRange = value >= 0 && value <= Number.MAX_VALUE;
    return isInRange && (type === "number" || (type === "positive" && value > 0));
  }
  return typeof value === (type === "class" ? "function" : type) && value !== null && !isArray(value);
}
