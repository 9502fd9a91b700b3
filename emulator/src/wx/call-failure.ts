/** The platform's public `errno` values that the fake meets. */
export const Errno = {
  timeout: 5,
  networkError: 600001,
  domainNotListed: 600002,
  invalidUrl: 600009,
} as const;

/** Why a call failed, not yet in the words of the API that was called. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";

  /**
   * @param message what comes after `api:fail `
   * @param errno the platform's number for it, where it has one
   */
  constructor(
    message: string,
    readonly errno?: number,
  ) {
    super(message);
  }
}
