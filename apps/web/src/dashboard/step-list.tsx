import { Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useInstance, useRights } from '../frame/session';
import { useTexts } from '../texts/define-texts';
import { placeOf, stepKey, type StepKey } from './first-step-places';
import { firstStepTexts } from './first-step-texts';
import classes from './step-list.module.css';

type Step = Schemas['FirstStepView'];

/** The steps in the order of the guide; a company that buys and sells sees which belong to which. */
export function StepList({ steps }: { steps: Step[] }) {
  const t = useTexts(firstStepTexts);
  const sides = (['both', 'buyer', 'supplier'] as const)
    .map((side) => ({ side, own: steps.filter((step) => step.side === side) }))
    .filter(({ own }) => own.length > 0);
  const doesBoth = sides.length === 3;
  return sides.map(({ side, own }) => (
    <div key={side}>
      {doesBoth && side !== 'both' && (
        <Title order={3} mt="sm" mb={4}>
          {t(side === 'buyer' ? 'asBuyer' : 'asSupplier')}
        </Title>
      )}
      <ol className={classes.steps}>
        {own.map((step) => {
          const key = stepKey(step);
          return key && <StepLine key={key} name={key} step={step} />;
        })}
      </ol>
    </div>
  ));
}

function StepLine({ name, step: { done, optional } }: { name: StepKey; step: Step }) {
  const t = useTexts(firstStepTexts);
  const Icon = done ? IconCircleCheckFilled : IconCircle;
  return (
    <li className={classes.step} data-done={done || undefined}>
      <Icon size={22} role="img" aria-label={t(done ? 'done' : 'notDone')} />
      <div>
        <StepTitle name={name} isDone={done} />
        {optional && (
          <Text span size="sm" c="dimmed">
            {' '}
            ({t('optional')})
          </Text>
        )}
        {!done && (
          <Text size="sm" c="dimmed">
            {t(`${name}Hint`)}
          </Text>
        )}
      </div>
    </li>
  );
}

/** Leads to where the step is done; those who may not do it read who can. */
function StepTitle({ name, isDone }: { name: StepKey; isDone: boolean }) {
  const t = useTexts(firstStepTexts);
  const may = useRights();
  const { menus } = useInstance();
  const { to, right, menu } = placeOf(name);
  const isThere = !menu || menus.includes(menu);
  if (may(right) && isThere) return <Link to={to}>{t(name)}</Link>;
  return (
    <>
      <span className={classes.title}>{t(name)}</span>
      {!isDone && (
        <Text size="sm">
          {may(right) ? t('extensionFirst') : t(right === 'administer' ? 'byAdmin' : 'byOffice')}
        </Text>
      )}
    </>
  );
}
