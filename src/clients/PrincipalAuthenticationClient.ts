import { get, post } from "../client/calls";
import { methodsOf } from "../client/Methods";
import { asTrue } from "../client/readers";
import { readValues } from "../parameters";

/** Who a user really is: a person by name, identity card and bank card, or an enterprise by name, code and representative. */
export type PrincipalInput =
  | { type: "P"; name: string; idCard: string; bankCard: string }
  | { type: "E"; enterpriseName: string; enterpriseCode: string; legalPersonName: string };

/** What the service knows of who a user really is. */
export interface PrincipalDetail {
  id?: string;
  principalType?: "P" | "E";
  principalName?: string;
  principalCode?: string;
  authenticationTime?: string;
  userId?: string;
  userPoolId?: string;
  createdAt?: string;
  updatedAt?: string;
  [name: string]: any;
}

/** Proof of who a user really is. */
export interface PrincipalAuthenticationClient {
  /**
   * Reads what the user who is logged in has proved.
   *
   * Sends `GET /api/v2/users/principal_authentication`.
   *
   * @returns who the user is, or `null` if nothing has been proved
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.principal.detail().then((principal) => this.setData({ proved: principal !== null }));
   */
  detail(): Promise<PrincipalDetail | null>;

  /**
   * Proves who the user who is logged in really is.
   *
   * Sends `POST /api/v2/users/principal_authentication`.
   *
   * @param info `type` `P` with `name`, `idCard` and `bankCard` of a person, or `type` `E` with `enterpriseName`,
   *   `enterpriseCode` and `legalPersonName` of an enterprise
   * @returns `true`
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong; what the service
   *   refuses the proof by
   * @example
   * authing.principal.authenticate({ type: "P", name, idCard, bankCard }).then(() => this.setData({ proved: true }));
   */
  authenticate(info: PrincipalInput): Promise<boolean>;
}

const PATH = "/api/v2/users/principal_authentication";

export const PrincipalAuthenticationClient = methodsOf<PrincipalAuthenticationClient>({
  detail: get(PATH, "", (answer) => answer),

  authenticate: post(PATH, "info!:object", asTrue, ({ info }) => {
    const { type } = readValues("type!:P|E", info, "info.");
    const names = type === "P" ? "name idCard bankCard" : "enterpriseName enterpriseCode legalPersonName";
    const [name, idCard, ext] = names.split(" ").map((field) => readValues(`${field}!`, info, "info.")[field]);
    return { type, name, idCard, ext };
  }),
});
