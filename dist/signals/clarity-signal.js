function open() {
  const page = window;
  page.clarity ??= queue();
  const tell = ({ ad_Storage, analytics_Storage }) => {
    page.clarity?.("consentv2", { ad_Storage: word(ad_Storage), analytics_Storage: word(analytics_Storage) });
  };
  tell({});
  return { tell };
}
function queue() {
  const clarity = function() {
    (clarity.q ??= []).push(arguments);
  };
  return clarity;
}
function word(granted) {
  return granted === true ? "granted" : "denied";
}

export { open };
//# sourceMappingURL=clarity-signal.js.map
