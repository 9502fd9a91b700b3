/** Milliseconds by which the service's clock is ahead of the phone's, as far as is known. */
let ahead = 0;

/** Takes note of the time that the service has just told, in milliseconds since 1970. */
export function observeTime(serviceTime: number): void {
  if (serviceTime > 0) ahead = serviceTime - Date.now();
}

/** The time by the service's clock, in milliseconds since 1970: a phone's own may be hours off. */
export function serviceNow(): number {
  return Date.now() + ahead;
}
