import { Alert, Button, Group, Paper, Progress, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconCheck, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { api } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { firstStepTexts } from './first-step-texts';
import { StepList } from './step-list';

/** How soon a step is ticked off that was done elsewhere, in milliseconds. */
const lookEvery = 4_000;

/** The guide as a checklist, until an order has gone all the way. What is ticked is what is really there. */
export function FirstSteps() {
  const t = useTexts(firstStepTexts);
  const id = useId();
  const [isOpen, setOpen] = useLocalStorage({
    key: 'prodsys-first-steps',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  // Once complete, only a token that lapses or the like can undo it; there is no need to look so often.
  const { data } = api.useQuery(
    'get',
    '/api/first-steps',
    {},
    {
      refetchInterval: ({ state }) => (state.data?.complete ? false : lookEvery),
    },
  );
  const wasOnTheWay = useRef(false);
  if (data && !data.complete) wasOnTheWay.current = true;
  if (!data) return null;
  if (data.complete)
    return wasOnTheWay.current ? (
      <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
        {t('complete')}
      </Alert>
    ) : null;
  const counted = data.steps.filter(({ optional }) => !optional);
  const done = counted.filter((step) => step.done).length;
  const progress = t('progress', { done, all: counted.length });
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Group justify="space-between" gap="xs">
        <Group gap="sm">
          <Title order={2} id={id}>
            {t('title')}
          </Title>
          <Text size="sm" role="status">
            {progress}
          </Text>
        </Group>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          rightSection={<Chevron size={16} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'hide' : 'show')}
        </Button>
      </Group>
      <Progress value={(done / counted.length) * 100} size="sm" my="xs" aria-label={progress} />
      {isOpen && (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {t('intro')}
          </Text>
          <StepList steps={data.steps} />
        </>
      )}
    </Paper>
  );
}
