import { PROFILE_FIELDS, type Profile } from "../state/user";

const EDITABLE = new Set<string>(PROFILE_FIELDS);

/** Returns the profile fields in a client's input that users can set; omits other fields and invalid values. */
export function pickProfile(input: object): Partial<Profile> {
  const isProfile = ([field, value]: [string, unknown]) =>
    EDITABLE.has(field) && (typeof value === "string" || value === null);
  return Object.fromEntries(Object.entries(input).filter(isProfile));
}
