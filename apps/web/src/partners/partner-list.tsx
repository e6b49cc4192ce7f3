import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { api } from '../api/client';
import { isEnded, TokenChip } from '../connections/connection-state';
import { useInstance, useRights } from '../frame/session';
import { EmptyList } from '../parts/empty-list';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { RecordList, type Column } from '../parts/record-list';
import { useListAddress } from '../parts/use-list-address';
import { useTexts } from '../texts/define-texts';
import { formatCount, formatInstant } from '../texts/format';
import { openErrorsPath, type Partner } from './action-place';
import { NeededActions } from './needed-actions';
import { ExchangeChips } from './partner-chips';
import classes from './partner-cells.module.css';
import { PartnerFilters, partnerQuery } from './partner-filters';
import { PartnerMenu } from './partner-menu';
import { partnerTexts } from './partner-texts';

/** Everybody we exchange documents with. */
export function PartnerList() {
  const t = useTexts(partnerTexts);
  const address = useListAddress();
  const query = api.useInfiniteQuery(
    'get',
    '/api/partners',
    { params: { query: partnerQuery(address) } },
    paged,
  );
  const columns: Column<Partner>[] = [
    {
      key: 'name',
      header: t('partner'),
      cell: ({ id, name, contactName }) => (
        <div>
          <Link to={`/partners/${id}`}>{name}</Link>
          {contactName && contactName !== name && (
            <Text size="xs" c="dimmed">
              {contactName}
            </Text>
          )}
        </div>
      ),
    },
    {
      key: 'kind',
      header: t('kind'),
      cell: ({ role }) => (
        <span className={classes.whole}>{t(role === 'buyer' ? 'supplier' : 'customer')}</span>
      ),
    },
    {
      key: 'documentTypes',
      header: t('documentTypes'),
      cell: (partner) => (
        <Anchor component={Link} to={`/partners/${partner.id}`} underline="never">
          <ExchangeChips partner={partner} />
        </Anchor>
      ),
    },
    {
      key: 'actionNeeded',
      header: t('actionNeeded'),
      cell: (partner) => <NeededActions partner={partner} />,
    },
    {
      key: 'openErrors',
      header: t('openErrors'),
      align: 'right',
      cell: (partner) =>
        partner.openErrors > 0 ? (
          <Link to={openErrorsPath(partner)}>{formatCount(partner.openErrors)}</Link>
        ) : (
          formatCount(0)
        ),
    },
    {
      key: 'token',
      header: t('token'),
      cell: (partner) =>
        isEnded(partner) ? null : (
          <span className={classes.whole}>
            <TokenChip partner={partner} />
          </span>
        ),
    },
    {
      key: 'lastExchange',
      header: t('lastExchange'),
      cell: ({ lastExchangeAt }) => (lastExchangeAt ? formatInstant(lastExchangeAt) : t('noExchange')),
    },
    {
      key: 'responsible',
      header: t('responsible'),
      cell: ({ responsible }) =>
        responsible.length === 0 ? null : (
          <span className={classes.words}>{responsible.map(({ name }) => name).join(', ')}</span>
        ),
    },
    { key: 'actions', header: '', cell: (partner) => <PartnerMenu partner={partner} /> },
  ];
  return (
    <Page title={t('title')}>
      <PartnerFilters address={address} />
      <RecordList
        label={t('title')}
        query={query}
        columns={columns}
        idOf={({ id }) => id}
        empty={
          <EmptyList address={address} action={<FirstPartner />}>
            {t('none')}
          </EmptyList>
        }
      />
    </Page>
  );
}

/** The way to the first one: a supplier is registered, a customer is given a token. */
function FirstPartner() {
  const t = useTexts(partnerTexts);
  const { kind } = useInstance();
  const may = useRights();
  if (!may('administer')) return null;
  return kind === 'buyer' ? (
    <Button component={Link} to="/admin/integrations/prodsys-to-prodsys">
      {t('registerConnection')}
    </Button>
  ) : (
    <Button component={Link} to="/admin/api-access/tokens">
      {t('makeToken')}
    </Button>
  );
}
