import { Fieldset, SimpleGrid, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { api, client, ifMatch, refresh, type Schemas } from '../api/client';
import { useRights } from '../frame/session';
import { useAdminCrumb } from '../frame/use-admin-crumb';
import { AddressFields } from '../parts/address-fields';
import { addressMessage, addressValues } from '../parts/address-values';
import { FailureNote } from '../parts/failure-note';
import { History } from '../parts/history';
import { Loading } from '../parts/loading';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { paged } from '../parts/paged';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { organisationTexts } from './organisation-texts';

type Company = Schemas['CompanyView'];

const plainFields = ['name', 'organisationNumber', 'gln', 'email', 'phone', 'mobile'] as const;
const addresses = ['address', 'invoiceAddress', 'deliveryAddress'] as const;

const valuesOf = (company: Company) => ({
  name: company.name,
  organisationNumber: company.organisationNumber ?? '',
  gln: company.gln ?? '',
  email: company.email ?? '',
  phone: company.phone ?? '',
  mobile: company.mobile ?? '',
  address: addressValues(company.address),
  invoiceAddress: addressValues(company.invoiceAddress),
  deliveryAddress: addressValues(company.deliveryAddress),
});

const messageOf = (values: ReturnType<typeof valuesOf>): Schemas['CompanyFields'] => ({
  name: values.name,
  organisationNumber: values.organisationNumber || null,
  gln: values.gln || null,
  email: values.email || null,
  phone: values.phone || null,
  mobile: values.mobile || null,
  address: addressMessage(values.address),
  invoiceAddress: addressMessage(values.invoiceAddress),
  deliveryAddress: addressMessage(values.deliveryAddress),
});

export function OrganisationPage() {
  const { data, error, refetch } = api.useQuery('get', '/api/company');
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <Organisation company={data} /> : <Loading />;
}

function Organisation({ company }: { company: Company }) {
  const t = useTexts(organisationTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const crumb = useAdminCrumb();
  const { form, failure, isSaving, save } = useRecordForm({
    values: valuesOf(company),
    version: company.version,
    send: async (values) => {
      await client.PUT('/api/company', {
        params: { header: ifMatch(company.version) },
        body: messageOf(values),
      });
      await refresh('/api/company', '/api/instance', '/api/about');
      notifyDone(common('saved'));
    },
  });
  return (
    <Page title={t('title')} crumbs={[crumb]}>
      <Tabs defaultValue="details" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="details">{common('details')}</Tabs.Tab>
          <Tabs.Tab value="history">{common('history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" pt="md">
          <Stack>
            <Text>{t('intro')}</Text>
            <Fieldset disabled={!may('administer')} variant="unstyled">
              <Stack>
                <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
                  {plainFields.map((field) => (
                    <TextInput
                      key={field}
                      label={t(field)}
                      withAsterisk={field === 'name'}
                      {...form.getInputProps(field)}
                    />
                  ))}
                </SimpleGrid>
                {addresses.map((field) => (
                  <AddressFields
                    key={field}
                    form={form}
                    field={field}
                    legend={t(field)}
                    required={field === 'address'}
                  />
                ))}
              </Stack>
            </Fieldset>
            <FailureNote failure={failure} placed={placedFaults(form.errors)} />
            {may('administer') && (
              <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} undo={form.reset} />
            )}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <CompanyHistory />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function CompanyHistory() {
  const t = useTexts(organisationTexts);
  const query = api.useInfiniteQuery('get', '/api/company/history', {}, paged);
  return (
    <History
      query={query}
      labelOf={(field) => (field in organisationTexts.texts ? t(field as 'name') : field)}
    />
  );
}
