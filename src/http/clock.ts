/** Milliseconds by which the clock of the service is ahead of that of the phone. */
let ahead = 0;

/** Adjusts the clock to a time that the service has just sent, in milliseconds since 1970. */
export function observeTime(serviceTime: number): void {
  if (serviceTime > 0) ahead = serviceTime - Date.now();
}

/** Returns the time of the service, in milliseconds since 1970, because the clock of a phone may be hours off. */
export function serviceNow(): number {
  return Date.now() + ahead;
}
