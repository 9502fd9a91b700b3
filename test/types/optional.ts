import type { AuthenticationClient, AuthenticationClientOptions, LoginByCodeOptions } from "authing-wxapp-sdk";

// With `exactOptionalPropertyTypes`, which `tsc --init` sets, an optional property accepts `undefined` only if its type
// says so.

/** Names of the optional properties that do not accept `undefined`. Functions declared as methods cannot accept it. */
type Exact<T> = T extends (...args: never[]) => unknown
  ? never
  : {
      [name in keyof T]-?: object extends Pick<T, name>
        ? { [same in name]: undefined } extends Pick<T, name>
          ? never
          : Exclude<T[name], undefined> extends (...args: never[]) => unknown
            ? never
            : name
        : never;
    }[keyof T];

type ExactOfEach<T> = T extends object ? Exact<T> : never;

/** Names of such properties among the arguments of each method of a client. */
type ExactInMethods<Client> = {
  [name in keyof Client]: Client[name] extends (...args: infer Args) => unknown ? ExactOfEach<Args[number]> : never;
}[keyof Client];

type SubClient = "mfa" | "qrcode" | "social" | "enterprise" | "principal" | "event" | "browserFingerprint";

declare const found: {
  options: Exact<AuthenticationClientOptions>;
  // The argument of `setCurrentUser` is a user that the SDK has returned.
  methods: ExactInMethods<Omit<AuthenticationClient, "setCurrentUser">>;
  subClients: { [name in SubClient]: ExactInMethods<AuthenticationClient[name]> }[SubClient];
};
export const none: { options: never; methods: never; subClients: never } = found;

/** Shows that the types above find a property. */
export const example: Exact<{ code: string; iv?: string; rawData?: string | undefined }> = "iv";

export function loginWithWhatIsKnown(authing: AuthenticationClient, code: string, known: LoginByCodeOptions) {
  const { iv, encryptedData } = known;
  return authing.loginByCode(code, { iv, encryptedData, rawData: undefined });
}
