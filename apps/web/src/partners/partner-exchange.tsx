import { Stack, Text } from '@mantine/core';
import { isEnded } from '../connections/connection-state';
import { useTexts } from '../texts/define-texts';
import type { Partner } from './action-place';
import { ExchangeChip } from './partner-chips';
import { PartnerSection } from './partner-section';
import { partnerTexts } from './partner-texts';

/** The documents that the two can exchange, which way they go, and what their state means. */
export function PartnerExchange({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts);
  return (
    <PartnerSection title={t('documentTypes')}>
      <Stack gap="sm">
        {partner.documentTypes.map((exchange) => {
          const { type, direction, state } = exchange;
          return (
            <div key={`${type} ${direction}`}>
              <ExchangeChip exchange={exchange} ended={isEnded(partner)} />
              <Text size="sm" mt={2}>
                {t(direction === 'out' ? 'weSend' : 'weReceive', { type: t(type) })}
              </Text>
              <Text size="sm">{partner.stateMessage ?? t(`${state}Hint`)}</Text>
              {partner.stateAdvice && <Text size="sm">{partner.stateAdvice}</Text>}
            </div>
          );
        })}
      </Stack>
    </PartnerSection>
  );
}
