import { Button, Group, Paper, Progress, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId } from 'react';
import type { Schemas } from '../api/client';
import { useTexts } from '../texts/define-texts';
import { firstStepTexts } from './first-step-texts';
import { StepList } from './step-list';

/** How far this instance has come. What is ticked is what is really there; whoever knows the way may fold it up. */
export function Guide({ steps }: { steps: Schemas['FirstStepView'][] }) {
  const t = useTexts(firstStepTexts);
  const id = useId();
  const [isOpen, setOpen] = useLocalStorage({
    key: 'prodsys-first-steps',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const counted = steps.filter(({ optional }) => !optional);
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
          <StepList steps={steps} />
        </>
      )}
    </Paper>
  );
}
