import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import { changeUser, PROFILE_FIELDS, type Profile, type User } from "../state/user";
import { checkCustomData, setCustomData } from "./custom-data";

const TEXT_FIELDS: ReadonlySet<string> = new Set([...PROFILE_FIELDS, "externalId"]);
const GENDERS: readonly unknown[] = ["M", "F", "U"];

/** Updates the profile and the custom data of a user; changes nothing if one of the values is invalid. */
export function updateV3Profile(state: State, user: User, input: object): void {
  const { customData = {}, ...texts } = input as Record<string, unknown>;
  for (const [field, value] of Object.entries(texts)) {
    checkField(field, value);
  }
  if (typeof customData !== "object" || customData === null || Array.isArray(customData)) {
    throw new BusinessError("incompleteParameters");
  }
  const values = checkCustomData(
    state,
    Object.entries(customData).map(([key, value]) => ({ key, value })),
  );
  const { externalId = user.externalId, ...profile } = texts as Partial<Profile> & { externalId?: string | null };
  state.users.updateProfile(user, profile);
  changeUser(user, { externalId });
  setCustomData(user, values);
}

function checkField(field: string, value: unknown): void {
  if (field === "email") {
    throw new BusinessError("emailNotModifiable");
  }
  if (field === "phone" || field === "phoneCountryCode") {
    throw new BusinessError("phoneNotModifiable");
  }
  if (!TEXT_FIELDS.has(field)) {
    throw new BusinessError("fieldNotModifiable");
  }
  if (value !== null && (typeof value !== "string" || (field === "gender" && !GENDERS.includes(value)))) {
    throw new BusinessError("incompleteParameters");
  }
}
