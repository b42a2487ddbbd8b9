export type { DayStatement, ErasureReason, ErasureStatement, HistoryDocument, HistoryEvent, Statement } from './statements.js';
