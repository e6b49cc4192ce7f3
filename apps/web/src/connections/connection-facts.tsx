import { Anchor, Code, Fieldset, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { Facts, type Fact } from '../parts/facts';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatCount, formatDate, formatInstant } from '../texts/format';
import type { Connection } from './connection-form';
import { isEnded, TokenChip } from './connection-state';
import { connectionTexts } from './connection-texts';

interface Props {
  connection: Connection;
  partner: Schemas['PartnerDetail'];
  /** For those who may not change the settings, and see no form of them. */
  withSettings: boolean;
}

export function ConnectionFacts({ connection, partner, withSettings }: Props) {
  const t = useTexts(connectionTexts);
  const { role, partnerInstanceId, createdAt, failures } = connection;
  const settings = useSettings(connection, partner, withSettings);
  return (
    <Stack>
      <Fieldset legend={t('facts')}>
        <Facts
          facts={[
            ...settings,
            ...(isEnded(connection)
              ? []
              : [{ label: t('tokenState'), value: <TokenChip partner={partner} /> }]),
            {
              label: t('lastExchange'),
              value: partner.lastExchangeAt ? formatInstant(partner.lastExchangeAt) : t('never'),
            },
            { label: t('openErrors'), value: formatCount(partner.openErrors) },
            ...(failures > 0 ? [{ label: t('failures'), value: formatCount(failures) }] : []),
            {
              label: t('instanceId'),
              value: partnerInstanceId ? <Code>{partnerInstanceId}</Code> : t('instanceUnknown'),
              ...(role === 'supplier' ? { hint: t('instanceHint') } : {}),
            },
            { label: t('createdAt'), value: formatInstant(createdAt) },
          ]}
        />
      </Fieldset>
      {role === 'buyer' && <PartnerSays says={connection.partner} contactName={partner.contactName} />}
    </Stack>
  );
}

function useSettings(connection: Connection, partner: Schemas['PartnerDetail'], all: boolean): Fact[] {
  const t = useTexts(connectionTexts);
  const common = useTexts(commonTexts);
  const { role, contactId, endpoint, automaticExport } = connection;
  return [
    {
      label: t(`contactOf${role}`),
      value: contactId ? (
        <Anchor component={Link} to={`/contacts/${contactId}`} inherit>
          {partner.contactName}
        </Anchor>
      ) : (
        '–'
      ),
    },
    ...(role === 'buyer' ? [{ label: t('endpoint'), value: endpoint }] : []),
    ...(role === 'buyer' && all
      ? [{ label: t('automaticExport'), value: automaticExport ? common('on') : common('off') }]
      : []),
    ...(all
      ? [{ label: t('responsible'), value: partner.responsible.map(({ name }) => name).join(', ') || '–' }]
      : []),
  ];
}

/** What the supplier answered the last time it was asked. */
function PartnerSays({ says, contactName }: { says: Connection['partner']; contactName: string | null }) {
  const t = useTexts(connectionTexts);
  return (
    <Fieldset legend={t('partnerSays')}>
      {says ? (
        <Facts
          facts={[
            {
              label: t('partnerName'),
              value: says.name,
              ...(isOther(says.name) ? { hint: t('otherName') } : {}),
            },
            { label: t('version'), value: says.version },
            {
              label: t('theirDocumentTypes'),
              value: says.acceptedDocumentTypes.map(named).join(', ') || t('nothing'),
            },
            { label: t('scopes'), value: says.scopes.join(', ') || t('nothing') },
            {
              label: t('tokenExpires'),
              value: says.tokenExpiresAt ? formatDate(says.tokenExpiresAt) : t('expiresNever'),
            },
            { label: t('readAt'), value: formatInstant(says.readAt) },
          ]}
        />
      ) : (
        <Text size="sm">{t('notAsked')}</Text>
      )}
    </Fieldset>
  );

  /** The guide asks for the same name at both ends; another one may be a token of another supplier. */
  function isOther(name: string): boolean {
    return contactName !== null && name.trim().toLowerCase() !== contactName.trim().toLowerCase();
  }

  /** A newer partner may take documents that we do not know. */
  function named(type: string): string {
    return type === 'purchase-order' ? t(type) : type;
  }
}
