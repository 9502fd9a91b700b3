import { CallFailure, promisified } from "authing-emulator/wx-browser";
import type { WindowConfig } from "../../preview-data";
import { text } from "../language/language";
import { type ModalOption, showActionSheet, showModal } from "../screen/modal";
import type { NavigationBar } from "../screen/navigation-bar";
import type { Overlay } from "../screen/overlay";
import { createToast, type ToastOption } from "../screen/toast";

/**
 * Creates the user interface functions of `wx`, e.g. dialogs and toasts.
 *
 * @param changeWindow changes the window settings of the visible page
 */
export function createInterface(overlay: Overlay, bar: NavigationBar, changeWindow: (changes: WindowConfig) => void) {
  const toast = createToast(overlay);
  const simple = <Option extends object>(api: string, work: (option: Option) => void) =>
    promisified(api, (option: Option) => {
      work(option);
      return {};
    });
  return {
    showModal: promisified("showModal", (option: ModalOption) => showModal(overlay, option)),
    showToast: simple("showToast", (option: ToastOption) => toast.show(option)),
    hideToast: simple("hideToast", () => toast.hide()),
    showLoading: simple("showLoading", (option: ToastOption) =>
      toast.show({ ...option, icon: "loading", duration: Number.POSITIVE_INFINITY }),
    ),
    hideLoading: simple("hideLoading", () => toast.hide()),
    showActionSheet: promisified(
      "showActionSheet",
      async ({ itemList, alertText }: { itemList: string[]; alertText?: string }) => {
        const tapIndex = await showActionSheet(overlay, itemList, alertText);
        if (tapIndex === undefined) {
          throw new CallFailure("cancel");
        }
        return { tapIndex };
      },
    ),
    setNavigationBarTitle: simple("setNavigationBarTitle", ({ title }: { title: string }) =>
      changeWindow({ navigationBarTitleText: title }),
    ),
    setNavigationBarColor: simple(
      "setNavigationBarColor",
      ({ frontColor, backgroundColor }: { frontColor: string; backgroundColor: string }) =>
        changeWindow({
          navigationBarTextStyle: frontColor === "#000000" ? "black" : "white",
          navigationBarBackgroundColor: backgroundColor,
        }),
    ),
    showNavigationBarLoading: simple("showNavigationBarLoading", () => bar.setLoading(true)),
    hideNavigationBarLoading: simple("hideNavigationBarLoading", () => bar.setLoading(false)),
    stopPullDownRefresh: simple("stopPullDownRefresh", () => {}),
    hideKeyboard: simple("hideKeyboard", () => (document.activeElement as HTMLElement | null)?.blur()),
    vibrateShort: simple("vibrateShort", () => {}),
    vibrateLong: simple("vibrateLong", () => {}),
    setClipboardData: promisified("setClipboardData", async ({ data }: { data: string }) => {
      await navigator.clipboard.writeText(data);
      toast.show({ title: text("copied") });
      return {};
    }),
    getClipboardData: promisified("getClipboardData", async () => ({ data: await navigator.clipboard.readText() })),
  };
}
