const { lang } = require("./language");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Formats a time in the language of the pages. `toLocaleString` would need `Intl`, which old phones lack.
 *
 * @param {Date} date
 * @returns {string} e.g. "Jan 9, 2026, 08:05" in English
 */
function formatTime(date) {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  return lang === "zh-CN" ? `${year}年${month + 1}月${day}日 ${time}` : `${MONTHS[month]} ${day}, ${year}, ${time}`;
}

/** @param {number} number */
function twoDigits(number) {
  return number < 10 ? `0${number}` : String(number);
}

module.exports = { formatTime };
