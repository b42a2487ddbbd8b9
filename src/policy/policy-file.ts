/** The policy file, by the name under which `policy/` knows it. Its types stand in `model/`: documents read them too. */
export type * from '../model/policy-file.js';
