import { CallFailure } from "./call-failure";
import type { PlatformApi } from "./platform-types";
import { type Recorded, recorded } from "./recorded";

/** APIs that show something, open a page or ask the user. A test cannot see these effects. */
type InterfaceApi =
  | "showModal"
  | "showToast"
  | "hideToast"
  | "showLoading"
  | "hideLoading"
  | "showActionSheet"
  | "navigateTo"
  | "redirectTo"
  | "reLaunch"
  | "switchTab"
  | "navigateBack"
  | "setNavigationBarTitle"
  | "setClipboardData"
  | "scanCode"
  | "getPrivacySetting"
  | "requirePrivacyAuthorize"
  | "openPrivacyContract";

/** Options of an API in the platform's typings. */
type OptionOf<Api extends string> = NonNullable<
  PlatformApi<Api> extends (...args: any) => any ? Parameters<PlatformApi<Api>>[0] : never
>;

/** Result of an API in the platform's typings. */
type ResultOf<Api extends string> = OptionOf<Api> extends { success?: (result: infer Result) => void } ? Result : never;

/** APIs in the platform's typings, with their calls recorded. */
export type RecordedApis<Api extends string> = {
  [Name in Api]: PlatformApi<Name> & Recorded<OptionOf<Name>, ResultOf<Name>>;
};

/** Simulated APIs of the user interface. */
export type InterfaceApis = RecordedApis<InterfaceApi>;

/** Creates APIs of the user interface that show nothing. Unless a test scripts a response, the user agrees. */
export function createInterface() {
  const silent = (api: string) => recorded(api, (_option: object, answer: object | undefined) => ({ ...answer }));
  return {
    showModal: recorded("showModal", ({ editable, content = "" }: ModalOption, answer: ModalAnswer | undefined) => {
      const { confirm = true, content: entered = content } = answer ?? {};
      return { confirm, cancel: !confirm, content: editable && confirm ? entered : null };
    }),
    showActionSheet: recorded(
      "showActionSheet",
      (_option: object, answer: { tapIndex?: number } | undefined): { tapIndex: number } => ({
        tapIndex: 0,
        ...answer,
      }),
    ),
    scanCode: recorded("scanCode", (_option: object, answer: object | undefined) => {
      // A scan needs a code, which only the test has.
      if (!answer) {
        throw new CallFailure("cancel");
      }
      return { result: "", scanType: "QR_CODE", charSet: "utf-8", path: "", rawData: "", ...answer };
    }),
    getPrivacySetting: recorded("getPrivacySetting", (_option: object, answer: object | undefined) => ({
      needAuthorization: false,
      privacyContractName: "《小程序用户隐私保护指引》",
      ...answer,
    })),
    showToast: silent("showToast"),
    hideToast: silent("hideToast"),
    showLoading: silent("showLoading"),
    hideLoading: silent("hideLoading"),
    navigateTo: silent("navigateTo"),
    redirectTo: silent("redirectTo"),
    reLaunch: silent("reLaunch"),
    switchTab: silent("switchTab"),
    navigateBack: silent("navigateBack"),
    setNavigationBarTitle: silent("setNavigationBarTitle"),
    setClipboardData: silent("setClipboardData"),
    requirePrivacyAuthorize: silent("requirePrivacyAuthorize"),
    openPrivacyContract: silent("openPrivacyContract"),
  } satisfies Record<InterfaceApi, unknown>;
}

interface ModalOption {
  editable?: boolean;
  content?: string;
}

interface ModalAnswer {
  confirm?: boolean;
  content?: string | null;
}
