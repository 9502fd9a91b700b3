/**
 * Hides most of a phone number or an email address, e.g. `139****2222` or `m***@example.com`.
 *
 * @param {string} address phone number or email address
 */
function mask(address) {
  return address.includes("@")
    ? address.replace(/^(.).*(?=@)/, "$1***")
    : address.replace(/^(.{3}).*(.{4})$/, "$1****$2");
}

module.exports = { mask };
