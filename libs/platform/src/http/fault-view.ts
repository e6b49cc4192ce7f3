import { Text, Values } from './fields';

/** A fault or warning as readers see it, the text in their language. */
export class FaultView {
  @Text(500, { min: 0 }) pointer: string;
  @Text(60) code: string;
  @Values() params: Record<string, unknown>;
  @Text(4000, { min: 0, multiline: true }) detail: string;
}
