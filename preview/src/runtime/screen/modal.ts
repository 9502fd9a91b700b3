import { text } from "../language/language";
import { make } from "./make";
import { choice, type Overlay } from "./overlay";

/** Options of `wx.showModal`. */
export interface ModalOption {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  cancelColor?: string;
  confirmText?: string;
  confirmColor?: string;
  editable?: boolean;
  placeholderText?: string;
}

/** Shows the dialog of `wx.showModal` and resolves with its result. */
export async function showModal(overlay: Overlay, option: ModalOption): Promise<object> {
  const { title = "", content = "", showCancel = true, editable = false, placeholderText = "" } = option;
  const field = make("input", { class: "preview-field", placeholder: placeholderText, "aria-label": title });
  field.value = editable ? content : "";
  const confirmed = await overlay.ask<boolean>("dialog", title || content, (answer) => {
    const cancel = choice(option.cancelText ?? text("cancel"), () => answer(false));
    const confirm = choice(option.confirmText ?? text("confirm"), () => answer(true), "preview-choice-main");
    cancel.style.color = option.cancelColor ?? "";
    confirm.style.color = option.confirmColor ?? "";
    return [
      ...(title ? [make("h2", {}, [title])] : []),
      ...(editable ? [field] : content ? [make("p", {}, [content])] : []),
      make("div", { class: "preview-choices" }, showCancel ? [cancel, confirm] : [confirm]),
    ];
  });
  const confirm = confirmed === true;
  return { confirm, cancel: !confirm, content: editable && confirm ? field.value : null };
}

/**
 * Shows the sheet of `wx.showActionSheet`. Resolves with the index of the chosen item, or with `undefined` if the user
 * cancels.
 */
export function showActionSheet(
  overlay: Overlay,
  itemList: readonly string[],
  title = "",
): Promise<number | undefined> {
  return overlay.ask<number>("sheet", title || text("choose"), (answer) => [
    ...(title ? [make("p", { class: "preview-hint" }, [title])] : []),
    ...itemList.map((item, index) => choice(item, () => answer(index))),
    choice(text("cancel"), () => answer(), "preview-choice-cancel"),
  ]);
}
