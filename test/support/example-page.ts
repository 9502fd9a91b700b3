import type { Locator, Page } from "playwright-core";

/** Uses the example in the preview by the IDs of its elements, which are the same in every language. */
export interface ExamplePage {
  /** Finds an element of the visible page, even in a component, where IDs have a prefix. */
  find(id: string): Locator;
  fill(id: string, text: string): Promise<void>;
  tap(id: string): Promise<void>;
  goBack(): Promise<void>;
  /** Signs in with a password on the sign-in page. */
  enterPassword(account: string, password: string): Promise<void>;
}

export function useExample(page: Page): ExamplePage {
  const find = (id: string) => page.locator(`.preview-page:not([inert]) :is(#${id}, [id$="--${id}"])`);
  const fill = (id: string, text: string) => find(id).locator("input").fill(text);
  const tap = (id: string) => find(id).click();
  return {
    find,
    fill,
    tap,
    goBack: () => page.locator("[data-part=back]").click(),
    async enterPassword(account, password) {
      await tap("way-password");
      await fill("account", account);
      await fill("password", password);
      await tap("submit");
    },
  };
}
