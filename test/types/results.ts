import { AuthenticationClient, type QRCodeScanResult, type User } from "authing-wxapp-sdk";

const authing = new AuthenticationClient({ appId: "APP_ID" });

/** Uses the results of methods whose results depend on the user pool. */
export async function readResults(): Promise<unknown[]> {
  const names: (string | undefined)[] = (await authing.listOrgs()).map(([, root]) => root?.name);
  const { totalCount, list } = await authing.listApplications({ page: 1 });
  const applications: string[] = list.map(({ id, name }) => `${id} ${name} ${totalCount.toFixed()}`);
  const devices: string[] = (await authing.browserFingerprint.myDevicesList()).map(({ device }) => device.deviceId);
  const principal = await authing.principal.detail();
  const [identity] = await authing.social.getIdentities();
  const avatar: string = identity?.userInfoInIdp?.avatarOfTheProvider;
  const { stepInfoList = [], openGId } = await authing.decryptWechatMiniProgramData({
    code: "code",
    iv: "iv",
    encryptedData: "data",
  });
  const steps: number[] = stepInfoList.map(({ step }) => step);
  const published: boolean | undefined = (await authing.event.pub("event", "data")).success;
  const { roles, groups, mainDepartmentId, customData } = (await authing.getCurrentUser()) as User;
  const school: string = customData.school;
  const codes: string[] = [...(roles?.list ?? []), ...(groups?.list ?? [])].map(({ code }) => code);
  return [
    names,
    applications,
    devices,
    principal?.principalName,
    avatar,
    steps,
    openGId,
    published,
    mainDepartmentId,
    school,
    codes,
  ];
}

/** Uses claims of tokens, including custom ones. */
export async function readClaims(token: string): Promise<unknown[]> {
  const { sub, email, address, school } = await authing.getUserInfoByAccessToken(token);
  const { exp = 0, aud } = await authing.validateToken({ accessToken: token });
  const { active, scope, department } = await authing.introspectToken(token);
  const { access_token, expires_in } = await authing.getAccessTokenByCode("code");
  return [
    sub.length,
    email,
    address?.region,
    school,
    exp.toFixed(),
    aud,
    active,
    scope,
    department,
    access_token,
    expires_in,
  ];
}

/** Narrows the responses of CAS. */
export async function readTickets(ticket: string): Promise<string | undefined> {
  const { serviceResponse } = await authing.validateTicketV2(ticket, "https://example.com");
  const xml: string = await authing.validateTicketV2(ticket, "https://example.com", "XML");
  const { session, userInfo } = await authing.trackSession();
  if (!serviceResponse.authenticationSuccess) return serviceResponse.authenticationFailure.code + xml;
  const { user, attributes } = serviceResponse.authenticationSuccess;
  return session ? `${user} ${attributes?.sub} ${session.appId}` : userInfo?.id;
}

/** Keeps the timer of a poll, as a page does. */
export class WebLogin {
  timer?: number;
  step?: QRCodeScanResult;

  show() {
    authing.qrcode.startScanning("", {
      onStart: (timer) => {
        this.timer = timer;
      },
      onMfa: (code, message, { mfaToken, totpMfaEnabled }) =>
        console.log(code.toFixed(), message, mfaToken, totpMfaEnabled),
      onAuthFlow: (step) => {
        this.step = step;
      },
      onError: ({ kind, message }) => console.log(kind, message),
    });
  }

  hide() {
    authing.qrcode.stopPolling(this.timer);
  }
}
