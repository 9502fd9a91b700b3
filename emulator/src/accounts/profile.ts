import { PROFILE_FIELDS, type Profile } from "../state/user";

const EDITABLE = new Set<string>(PROFILE_FIELDS);

/** Takes from a client's input what users may say about themselves, which are texts, and leaves the rest. */
export function pickProfile(input: object): Partial<Profile> {
  const isProfile = ([field, value]: [string, unknown]) =>
    EDITABLE.has(field) && (typeof value === "string" || value === null);
  return Object.fromEntries(Object.entries(input).filter(isProfile));
}
