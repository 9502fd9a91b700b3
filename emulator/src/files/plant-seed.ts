import { DEFAULT_COUNTRY_CODE } from "../state/address";
import { hashPassword, type PasswordHash } from "../state/password-hash";
import type { State } from "../state/state";
import type { NewUser } from "../state/user";
import type { Seed } from "./seed";

/** Puts what the state lacks of a seed into it, at once. */
export type PlantSeed = (state: State) => void;

/** Makes what plants a seed; passwords are hashed now, as that takes its time. */
export async function prepareSeed({ users = [] }: Seed): Promise<PlantSeed> {
  const prepared = await Promise.all(
    users.map(async ({ password, ...attributes }) => ({
      attributes,
      password: password === undefined ? undefined : await hashPassword(password),
    })),
  );
  return (state) => {
    for (const { attributes, password } of prepared) {
      plantUser(state, attributes, password);
    }
  };
}

function plantUser({ users }: State, attributes: NewUser, password: PasswordHash | undefined): void {
  const { email, phone, phoneCountryCode = phone ? DEFAULT_COUNTRY_CODE : null, username } = attributes;
  const isThere =
    (email && users.findByEmail(email)) ||
    (phone && users.findByPhone(phone, phoneCountryCode ?? undefined)) ||
    (username && users.findByUsername(username));
  if (!isThere) {
    users.insert({ ...attributes, phoneCountryCode }, password);
  }
}
