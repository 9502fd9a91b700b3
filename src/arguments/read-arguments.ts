import { argumentError } from "../errors/create-error";
import { checkCharacters, expectationOf, isOfType, withoutFalsy } from "./check-value";
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
  let value = withoutFalsy(type, given);
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

/** Returns the names of the parameters, and of the fields of objects, that have the given type. */
export function namesOfType(type: "password" | "cookie", declaration: string): string[] {
  const names: string[] = [];
  for (const parameter of parse(declaration)) {
    if (parameter.fields !== undefined) names.push(...namesOfType(type, parameter.fields));
    else if (parameter.type === type) names.push(parameter.name);
  }
  return names;
}
