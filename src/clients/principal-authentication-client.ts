import { readFields } from "../arguments/read-arguments";
import { get, post } from "../core/endpoint";
import { ApiClient, addMethods } from "../core/method";
import { asTrue } from "../http/readers";
import type { Untyped } from "../types/untyped";

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
  [name: string]: Untyped;
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

export class PrincipalAuthenticationClient extends ApiClient {}

const PATH = "/api/v2/users/principal_authentication";

addMethods<PrincipalAuthenticationClient>(PrincipalAuthenticationClient, {
  detail: get(PATH, "", { read: (answer) => answer as PrincipalDetail | null | undefined }),

  authenticate: post(PATH, "info: object", {
    read: asTrue,
    send({ info }) {
      const { type } = readFields('type: "P" | "E"', info, "info");
      if (type === "P") {
        const { name, idCard, bankCard } = readFields("name, idCard, bankCard", info, "info");
        return { type, name, idCard, ext: bankCard };
      }
      const fields = readFields("enterpriseName, enterpriseCode, legalPersonName", info, "info");
      return { type, name: fields.enterpriseName, idCard: fields.enterpriseCode, ext: fields.legalPersonName };
    },
  }),
});
