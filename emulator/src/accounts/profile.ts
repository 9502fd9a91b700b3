import { PROFILE_FIELDS, type Profile } from "../state/user";

const EDITABLE = new Set<string>(PROFILE_FIELDS);

/** Takes from a client's input what users may say about themselves, and leaves the rest. */
export function pickProfile(input: object): Partial<Profile> {
  return Object.fromEntries(Object.entries(input).filter(([field]) => EDITABLE.has(field)));
}
