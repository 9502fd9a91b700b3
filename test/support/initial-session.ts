import type { AuthenticationClient } from "../../src/index";

/** Waits until `onAuthStateChange` has reported the initial session to all its current listeners. */
export function initialSession(authing: AuthenticationClient): Promise<void> {
  return new Promise((resolve) => {
    // Each subscription reports its initial session asynchronously, in the order of the subscriptions.
    const unsubscribe = authing.onAuthStateChange(() => {
      unsubscribe();
      resolve();
    });
  });
}
