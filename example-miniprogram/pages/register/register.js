const { authing } = require("../../authing");
const { goHome, goToMfa } = require("../../utils/navigation");
const { pending } = require("../../utils/pending");

Page({
  data: {
    pending: false,
  },

  onSubmit({ detail }) {
    const { email, password, nickname } = detail.value;
    const profile = nickname ? { nickname } : {};
    // `forceLogin` signs in the new user.
    const registration = authing.registerByEmail(email, password, profile, { forceLogin: true });
    return pending(this, registration, goHome, goToMfa);
  },
});
