import { argumentError } from "../errors/create-error";
import { expectations, type Message, typeExpectations } from "../messages";
import { isArray, isObject } from "../types/values";

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

/** Types whose values are not strings. All other types without a format accept any string. */
const NO_STRINGS = ["boolean", "class", "function", "number", "object", "positive"];

/** Checks that a value is valid for a type. Throws an error that names `path` if the value is invalid. */
export function checkValue(type: string, path: string, value: unknown): void {
  if (!isOfType(type, value)) throw argumentError(path, expectationOf(type));
}

/** Types whose values are all truthy. */
const TRUTHY_TYPES = ["object", "function", "class"];

/**
 * Returns a value; `undefined` instead of `false`, `0` or `""` if the type has no such value, because apps pass
 * `condition && { … }`.
 */
export function withoutFalsy(type: string | undefined, value: unknown): unknown {
  return value || value === null || TRUTHY_TYPES.indexOf(type as string) < 0 ? value : undefined;
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
export function expectationOf(type: string, required = false): Message {
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
