import type { Schemas } from '../api/client';

export type DraftRow = Schemas['OrderDraftView'];
export type Draft = Schemas['OrderDraftDetail'];
export type DraftLine = Schemas['OrderDraftLineView'];
export type Warning = Schemas['FaultView'];
