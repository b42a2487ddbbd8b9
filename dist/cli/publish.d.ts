import type { Command } from './command.js';
/** What visitors may see; goes onto the site. */
export declare const PUBLIC = "public";
/** What stays with the owner. */
export declare const INTERNAL = "internal";
export declare const command: Command;
