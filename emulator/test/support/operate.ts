import { getNamedType, isLeafType } from "graphql";
import type { Emulator } from "../../src";
import { schema } from "../../src/graphql/schema";
import { encrypt, graphql, post } from "./client";

/** Outcome of an operation: the value, or the code and data of the rejection. */
export interface Outcome {
  value: any;
  code: number | undefined;
  data: any;
}

/** Runs one operation of the schema by name. */
export async function operate(
  emulator: Emulator,
  name: string,
  args: Record<string, unknown> = {},
  { token, select = "id" }: { token?: string; select?: string } = {},
): Promise<Outcome> {
  const query = schema.getQueryType()?.getFields()[name];
  const field = query ?? schema.getMutationType()?.getFields()[name];
  if (!field) {
    throw new Error(`The schema has no ${name}.`);
  }
  const given = field.args.filter((arg) => arg.name in args);
  const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const head = given.length > 0 ? [`(${declared})`, `(${passed})`] : ["", ""];
  const selection = isLeafType(getNamedType(field.type)) ? "" : `{ ${select} }`;
  const { body } = await graphql(
    emulator,
    `${query ? "query" : "mutation"} ${head[0]} { ${name}${head[1]} ${selection} }`,
    args,
    token,
  );
  const refused = body.errors?.[0].message;
  if (typeof refused === "string") {
    throw new Error(refused);
  }
  return { value: body.data?.[name], code: refused?.code, data: refused?.data };
}

/** Requests a code for a phone number or an email address, and returns it. */
export async function receiveCode(emulator: Emulator, to: string, phoneCountryCode?: string): Promise<string> {
  if (to.includes("@")) {
    await operate(emulator, "sendEmail", { email: to, scene: "VERIFY_CODE" }, { select: "code" });
  } else {
    await post(emulator, "/api/v2/sms/send", { phone: to, phoneCountryCode });
  }
  return emulator.outbox.latest(to)?.code ?? "";
}

/** Returns a six-digit code that differs from `code`. */
export function otherCode(code: string): string {
  return code === "000000" ? "000001" : "000000";
}

/** Creates a user, signs the user in, and returns the user with the token. */
export async function createAndLogIn(
  emulator: Emulator,
  attributes: Parameters<Emulator["users"]["create"]>[0] = {},
): Promise<{ user: Awaited<ReturnType<Emulator["users"]["create"]>>; token: string }> {
  const username = `user-${emulator.users.list().length}`;
  const user = await emulator.users.create({ username, password: "passw0rd", ...attributes });
  const input = { username: user.username, password: await encrypt(emulator, attributes.password ?? "passw0rd") };
  const { value } = await operate(emulator, "loginByUsername", { input }, { select: "token" });
  return { user, token: value.token };
}
