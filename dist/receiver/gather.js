const WINDOW = 2;
function gather(ask, most = 200) {
  const waiting = [];
  let running = false;
  const run = async () => {
    while (waiting.length) {
      const group = waiting.splice(0, most);
      try {
        const answers = await ask(group.map(({ question }) => question));
        group.forEach(({ settle }, at) => settle(answers[at]));
      } catch (error) {
        for (const { fail } of group) fail(error);
      }
    }
    running = false;
  };
  return (question) => new Promise((settle, fail) => {
    waiting.push({ question, settle, fail });
    if (running) return;
    running = true;
    setTimeout(() => void run(), WINDOW);
  });
}

export { gather };
//# sourceMappingURL=gather.js.map
