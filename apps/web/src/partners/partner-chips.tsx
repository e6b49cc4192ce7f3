import { Group } from '@mantine/core';
import { isEnded } from '../connections/connection-state';
import { Chip, type Tone } from '../parts/chip';
import { useTexts } from '../texts/define-texts';
import type { Partner } from './action-place';
import classes from './partner-cells.module.css';
import { partnerTexts } from './partner-texts';

type Exchange = Partner['documentTypes'][number];

const toneOfState: Record<Exchange['state'], Tone> = {
  active: 'ok',
  paused: 'warn',
  stopped: 'bad',
  off: 'plain',
};

/** A document type, which way it goes, and how that is. */
export function ExchangeChip({ exchange, ended }: { exchange: Exchange; ended: boolean }) {
  const t = useTexts(partnerTexts);
  const { type, direction, state } = exchange;
  const shown = ended ? 'ended' : state;
  return (
    <Chip tone={ended ? 'plain' : toneOfState[state]} title={t(`${shown}Hint`)}>
      {t('exchange', { type: t(type), direction: t(direction), state: t(shown).toLowerCase() })}
    </Chip>
  );
}

/** A chip per document type and direction. */
export function ExchangeChips({ partner }: { partner: Partner }) {
  return (
    <Group gap={4} className={classes.chips}>
      {partner.documentTypes.map((exchange) => (
        <ExchangeChip
          key={`${exchange.type} ${exchange.direction}`}
          exchange={exchange}
          ended={isEnded(partner)}
        />
      ))}
    </Group>
  );
}
