import { DEFAULT_COUNTRY_CODE } from "../state/address";
import { hashPassword, type PasswordHash } from "../state/password-hash";
import { DEFAULT_SOCIAL_CONNECTION } from "../state/social-connection-store";
import type { State } from "../state/state";
import type { Seed, SeedUser } from "./seed";

/** Adds the users, connections and applications of a seed to the state; skips those that already exist. */
export type PlantSeed = (state: State) => void;

/** Prepares a seed. Hashes the passwords only once, not at each reset, because hashing is slow. */
export async function prepareSeed({
  users = [],
  socialConnections = [DEFAULT_SOCIAL_CONNECTION],
  clients = [],
}: Seed): Promise<PlantSeed> {
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
    for (const connection of socialConnections) {
      if (!state.socialConnections.find(connection.identifier)) {
        state.socialConnections.define(connection);
      }
    }
    for (const client of clients) {
      if (!state.clients.has(client.id)) {
        state.clients.register(client);
      }
    }
  };
}

function plantUser(
  { users, mfa }: State,
  { mfaRequired, totpSecret, ...attributes }: Omit<SeedUser, "password">,
  password: PasswordHash | undefined,
): void {
  const { email, phone, phoneCountryCode = phone ? DEFAULT_COUNTRY_CODE : null, username, openid } = attributes;
  const exists =
    (email && users.findByEmail(email)) ||
    (phone && users.findByPhone(phone, phoneCountryCode ?? undefined)) ||
    (username && users.findByUsername(username)) ||
    (openid && users.findByOpenid(openid));
  if (exists) {
    return;
  }
  const user = users.insert({ ...attributes, phoneCountryCode }, password);
  mfa.require(user, mfaRequired ?? false);
  if (totpSecret) {
    mfa.associateTotp(user, { secret: totpSecret });
    mfa.confirmTotp(user, mfa.currentTotp(user));
  }
}
