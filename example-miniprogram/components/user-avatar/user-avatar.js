/**
 * Avatar of a user. Without a photo, it shows the first character of the user's name, or the end of the phone number. If
 * the user has neither, it shows a person.
 */
Component({
  properties: {
    user: Object,
    /** Width and height in pixels. */
    size: { type: Number, value: 64 },
  },

  data: {
    letters: "",
  },

  observers: {
    user(user) {
      this.setData({ letters: user ? lettersOf(user) : "" });
    },
  },
});

/** @param {import("authing-wxapp-sdk").User} user */
function lettersOf({ nickname, username, email, phone }) {
  const name = nickname || username || email;
  // `Array.from` does not split an emoji, which consists of two code units.
  return name ? Array.from(name)[0].toUpperCase() : (phone || "").slice(-2);
}
