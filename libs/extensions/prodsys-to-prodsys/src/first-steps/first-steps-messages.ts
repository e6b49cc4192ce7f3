import { Flag, ListOf, OneOf, Text } from '@prodsys/platform';

export class FirstStepView {
  @Text(40) id: string;
  @OneOf('buyer', 'supplier', 'both') side: string;
  @Flag() optional: boolean;
  @Flag() done: boolean;
}

export class FirstStepsView {
  @Flag() complete: boolean;
  @ListOf(() => FirstStepView, 20) steps: FirstStepView[];
}
