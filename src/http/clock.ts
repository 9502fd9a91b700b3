/** Milliseconds by which the service's clock is ahead of the phone's clock. */
let ahead = 0;

/** Adjusts the clock to a time that the service has just sent, in milliseconds since 1970. */
export function observeTime(serviceTime: number): void {
  if (serviceTime > 0) ahead = serviceTime - Date.now();
}

/** Returns the service's time, in milliseconds since 1970. The phone's clock may be hours off. */
export function serviceNow(): number {
  return Date.now() + ahead;
}
