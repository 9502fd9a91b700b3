const CLOCK = new Intl.DateTimeFormat("zh-CN", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hour12: false,
});
const DAY = new Intl.DateTimeFormat("zh-CN", { month: "numeric", day: "numeric" });

/** A moment as a clock shows it, with the day if it is not today. */
export function formatTime(iso) {
  const date = new Date(iso);
  const day = DAY.format(date);
  const clock = CLOCK.format(date);
  return day === DAY.format(new Date()) ? clock : `${day} ${clock}`;
}

/** A phone number with its country code. */
export function formatPhone(phone, countryCode) {
  return countryCode ? `${countryCode} ${phone}` : phone;
}
