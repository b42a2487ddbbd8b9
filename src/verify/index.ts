/** Verifying an exported history, wherever there is WebCrypto: in a page, on a server, on the command line. */
export { verifyHistory, type Fault, type FaultCode, type Verification, type VerifyOptions } from './verify.js';
export { sayFault, verdict, type VerdictLanguage } from './verdict.js';
export type {
  DayStatement,
  ErasureReason,
  ErasureStatement,
  HistoryDocument,
  HistoryEvent,
  Statement,
} from './statements.js';
