import { gpcOpposes } from '../model/opposes.js';
import { honour } from './honour.js';

function honourGpc(consent) {
  return honour(consent, {
    name: "gpc",
    method: "gpc",
    refuses: ({ purposes }) => purposes.filter(gpcOpposes).map(({ id }) => id)
  });
}

export { honourGpc };
//# sourceMappingURL=gpc.js.map
