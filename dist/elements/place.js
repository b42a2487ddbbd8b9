import { dress } from './looks.js';
import { showMoreBelow } from './more-below.js';
import { keepRoom } from './room.js';

function place(root, look) {
  const prompt = root.querySelector("[part='prompt']");
  if (!prompt?.isConnected) return;
  dress(root, prompt, look);
  if (prompt.popover) prompt.togglePopover(true);
  keepRoom(prompt);
  showMoreBelow(root);
}

export { place };
//# sourceMappingURL=place.js.map
