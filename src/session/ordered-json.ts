import { isObject, setMember } from "../types/values";

/** Returns a value as JSON with sorted keys, so that equal values have equal JSON. */
export function toOrderedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, member) => {
    if (!isObject(member)) return member;
    const ordered: Record<string, unknown> = {};
    for (const name of Object.keys(member).sort()) setMember(ordered, name, member[name]);
    return ordered;
  });
}
