import { language } from "./language.js";

/** Formats a time, preceded by the date unless the date is today. */
export function formatTime(iso) {
  const date = new Date(iso);
  const day = formatDay(date);
  const clock = date.toLocaleTimeString(language(), {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  });
  return day === formatDay(new Date()) ? clock : `${day} ${clock}`;
}

/** Formats a phone number with its country code. */
export function formatPhone(phone, countryCode) {
  return countryCode ? `${countryCode} ${phone}` : phone;
}

function formatDay(date) {
  return date.toLocaleDateString(language(), { month: "numeric", day: "numeric" });
}
