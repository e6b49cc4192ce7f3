import { Entity } from 'typeorm';
import { BooleanColumn, CodeColumn, InstantColumn, IntegerColumn, JsonColumn } from '../database/columns';

/** Whether an extension is on in this instance, and with which parameters. */
@Entity('extension')
export class ExtensionState {
  @CodeColumn(60, { primary: true })
  id: string;

  @BooleanColumn()
  enabled: boolean;

  @JsonColumn()
  parameters: Record<string, unknown>;

  @InstantColumn()
  createdAt: string;

  @IntegerColumn()
  version: number;
}
