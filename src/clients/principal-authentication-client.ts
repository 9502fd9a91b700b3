import { readFields } from "../arguments/read-arguments";
import { ApiClient, addMethods } from "../core/api-client";
import { get, post } from "../core/rest";
import { asObject, asTrue } from "../http/readers";

/** Data for the real-name verification of a person. */
export interface PersonInput {
  /** Type of the principal: `P` for a person. */
  type: "P";
  /** Name of the person. */
  name: string;
  /** ID card number. */
  idCard: string;
  /** Number of one of the person's bank cards. */
  bankCard: string;
}

/** Data for the verification of an enterprise. */
export interface EnterpriseInput {
  /** Type of the principal: `E` for an enterprise. */
  type: "E";
  /** Name of the enterprise. */
  enterpriseName: string;
  /** Unified social credit code. */
  enterpriseCode: string;
  /** Name of the legal representative. */
  legalPersonName: string;
}

/** Data for a real-name verification of a person (`P`) or an enterprise (`E`). */
export type PrincipalInput = PersonInput | EnterpriseInput;

/** Result of a real-name verification. */
export interface PrincipalDetail {
  /** ID of the verification. */
  id?: string;
  /** `P` for a person, `E` for an enterprise. */
  principalType?: "P" | "E";
  /** Name of the person or the enterprise. */
  principalName?: string;
  /** ID card number of the person, or unified social credit code of the enterprise. */
  principalCode?: string;
  /** Time of the verification, in ISO 8601. */
  authenticationTime?: string;
  /** ID of the user. */
  userId?: string;
  /** ID of the user pool. */
  userPoolId?: string;
  /** Time at which the record was created, in ISO 8601. */
  createdAt?: string;
  /** Time of the last change to the record, in ISO 8601. */
  updatedAt?: string;
}

/** Real-name verification of persons and enterprises. */
export interface PrincipalAuthenticationClient {
  /**
   * Returns the real-name verification of the signed-in user.
   *
   * Sends `GET /api/v2/users/principal_authentication`.
   *
   * @returns the verification; `null` if the user is not verified
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.principal.detail().then((principal) => this.setData({ verified: principal !== null }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/PrincipalAuthentication.html#获取认证详情
   */
  detail(): Promise<PrincipalDetail | null>;

  /**
   * Verifies the real name of the signed-in user.
   *
   * Sends `POST /api/v2/users/principal_authentication`.
   *
   * @param info data to verify: `type: "P"` with the `name`, `idCard` and `bankCard` of a person, or `type: "E"` with
   *   the `enterpriseName`, `enterpriseCode` and `legalPersonName` of an enterprise
   * @returns `true`
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid; a business
   *   code from the service if the verification fails
   * @example
   * authing.principal.authenticate({ type: "P", name, idCard, bankCard }).then(() => this.setData({ verified: true }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/PrincipalAuthentication.html#进行主体认证
   */
  authenticate(info: PrincipalInput): Promise<boolean>;
}

export class PrincipalAuthenticationClient extends ApiClient {}

const PATH = "/api/v2/users/principal_authentication";

addMethods<PrincipalAuthenticationClient>(PrincipalAuthenticationClient, {
  detail: get(PATH, "", {
    read: (answer) => (answer === null ? null : asObject<PrincipalDetail>(answer)),
    needsUser: true,
  }),

  authenticate: post(PATH, "info: object", {
    read: asTrue,
    needsUser: true,
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
