import { DEFAULT_COUNTRY_CODE } from "../state/address";
import { hashPassword, type PasswordHash } from "../state/password-hash";
import type { State } from "../state/state";
import type { Seed, SeedUser } from "./seed";

/** Puts what the state lacks of a seed into it, at once. */
export type PlantSeed = (state: State) => void;

/** Makes what plants a seed; passwords are hashed now, as that takes its time. */
export async function prepareSeed({ users = [] }: Seed): Promise<PlantSeed> {
  const prepared = await Promise.all(
    users.map(async ({ password, ...user }) => ({
      user,
      password: password === undefined ? undefined : await hashPassword(password),
    })),
  );
  return (state) => {
    for (const { user, password } of prepared) {
      plantUser(state, user, password);
    }
  };
}

function plantUser(
  { users, mfa }: State,
  { mfaRequired, totpSecret, ...attributes }: Omit<SeedUser, "password">,
  password: PasswordHash | undefined,
): void {
  const { email, phone, phoneCountryCode = phone ? DEFAULT_COUNTRY_CODE : null, username } = attributes;
  const isThere =
    (email && users.findByEmail(email)) ||
    (phone && users.findByPhone(phone, phoneCountryCode ?? undefined)) ||
    (username && users.findByUsername(username));
  if (isThere) {
    return;
  }
  const user = users.insert({ ...attributes, phoneCountryCode }, password);
  mfa.require(user, mfaRequired ?? false);
  if (totpSecret) {
    mfa.associateTotp(user, { secret: totpSecret });
    mfa.confirmTotp(user, mfa.currentTotp(user));
  }
}
