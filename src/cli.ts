#!/usr/bin/env node
/** `npx consent-panel`: runs the command that is named. Importing it has this effect. */
import { main } from './cli/main.js';

process.exitCode = await main(process.argv.slice(2));
