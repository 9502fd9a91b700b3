/** Public `errno` values of the platform that the simulation uses. */
export const Errno = {
  timeout: 5,
  networkError: 600001,
  domainNotListed: 600002,
  invalidUrl: 600009,
} as const;

/** Failure of a call; the name of the API is added to the message later. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";

  /**
   * @param message part of `errMsg` after `api:fail `
   * @param errno error number of the platform, if there is one
   */
  constructor(
    message: string,
    readonly errno?: number,
  ) {
    super(message);
  }
}
