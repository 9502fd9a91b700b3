import path from "node:path";
import ts from "typescript";
import { createCachingHost } from "../../test/support/compiler-host";

const CONFIG = path.join(__dirname, "../tsconfig.json");

/** Virtual file that uses the emulator's declarations. */
const FILE = path.join(__dirname, "user.ts");

/** Type-checks code with `exactOptionalPropertyTypes`. Returns the compiler's messages. */
function check(code: string): string[] {
  const { compilerOptions } = ts.readConfigFile(CONFIG, ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...compilerOptions, rootDir: undefined, noEmit: true, exactOptionalPropertyTypes: true },
    path.dirname(CONFIG),
  );
  const host = createCachingHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.getSourceFile = (file, settings, ...rest) =>
    file === FILE ? ts.createSourceFile(file, code, settings) : getSourceFile(file, settings, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(FILE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("optional properties accept undefined, even with exactOptionalPropertyTypes", () => {
  const messages = check(`
    import { type Emulator, type Seed, startEmulator } from "../src";
    import { createMy, createTt, createWx } from "../src/wx";
    import { createWx as createBrowserWx } from "../src/wx-browser";

    export const seed: Seed = {
      users: [{ phone: undefined, nickname: undefined, openid: undefined, password: undefined, totpSecret: undefined }],
      socialConnections: [{ identifier: "a", name: undefined }],
      clients: undefined,
    };

    export async function use(emulator: Emulator) {
      const options = { emulator, domains: undefined, files: undefined, redirectCloud: undefined };
      createWx({ ...options, openid: undefined });
      createMy(options);
      createTt(options);
      createBrowserWx({ ...options, openid: undefined, storage: undefined, storagePrefix: undefined, choosePicture: undefined });
      await startEmulator({ port: undefined, host: undefined, seed: undefined, dataFile: undefined });
      const user = await emulator.users.create({ phone: undefined, openid: undefined, password: undefined });
      emulator.clients.register({ id: "a", secret: undefined, redirectUris: undefined });
      emulator.wechat.phoneNumberDetail({ phoneNumber: undefined, countryCode: undefined });
      emulator.mfa.associateTotp(user, { secret: undefined });
      await emulator.directories.add("ldap", { username: "a", password: "b", email: undefined });
      emulator.userDefinedFields.define({ key: "a", dataType: "STRING", label: undefined });
      emulator.roles.assign(user, { code: "a", parent: undefined });
      emulator.groups.assign(user, { code: "a", name: undefined });
      emulator.resources.assign(user, { code: "a", type: "API", actions: undefined });
      emulator.departments.assign(user, { path: ["a"], code: undefined, main: undefined });
      emulator.applications.assign(user, { id: "a", logo: undefined });
      emulator.tenants.assign(user, { id: "a", name: undefined });
      emulator.socialConnections.define({ identifier: "a", provider: undefined });
      emulator.events.publish({ name: "a", data: "b", source: undefined });
      emulator.grants.authorize({ clientId: "a", userId: user.id, scope: undefined, sessionId: undefined });
      emulator.casTickets.issue({ appId: "a", service: "b", userId: user.id, authenticatedAt: undefined });
      emulator.qrCodes.create({ scene: undefined });
      emulator.faults.add({ path: undefined, drop: true });
      // @ts-expect-error Checks that the compiler uses exactOptionalPropertyTypes.
      const exact: { port?: number } = { port: undefined };
      // @ts-expect-error Checks that the compiler finds the declarations.
      await startEmulator({ port: "7100" });
      return exact;
    }
  `);
  expect(messages).toEqual([]);
});
