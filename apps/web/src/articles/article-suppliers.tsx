import { Button, Group, Paper, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ContactPicker } from '../contacts/contact-picker';
import { DecimalField } from '../parts/decimal-field';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { newSupplier, type ArticleValues } from './article-form';
import { articleTexts } from './article-texts';

/** Who the article is bought from, one of them by default. */
export function ArticleSuppliers({ form }: { form: UseFormReturnType<ArticleValues> }) {
  const t = useTexts(articleTexts);
  const common = useTexts(commonTexts);
  const { suppliers } = form.values;
  const makeDefault = (chosen: number) =>
    form.setFieldValue(
      'suppliers',
      suppliers.map((supplier, index) => ({ ...supplier, isDefault: index === chosen })),
    );
  return (
    <Stack gap="sm" align="flex-start">
      {suppliers.length === 0 && <Text c="dimmed">{t('noSuppliers')}</Text>}
      {suppliers.map((supplier, index) => (
        <Paper key={index} withBorder p="sm" w="100%">
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
            <ContactPicker
              role="supplier"
              label={t('supplier')}
              required
              {...form.getInputProps(`suppliers.${index}.contactId`)}
              value={supplier.contactId || null}
              onChange={(id) => form.setFieldValue(`suppliers.${index}.contactId`, id ?? '')}
            />
            <TextInput
              label={t('supplierArticleNumber')}
              {...form.getInputProps(`suppliers.${index}.supplierArticleNumber`)}
            />
            <TextInput label={t('description')} {...form.getInputProps(`suppliers.${index}.description`)} />
            <DecimalField
              label={t('purchasePrice')}
              least={2}
              {...form.getInputProps(`suppliers.${index}.price`)}
            />
            <TextInput
              label={t('supplierCurrency')}
              placeholder={t('supplierCurrencyHint')}
              {...form.getInputProps(`suppliers.${index}.currency`)}
            />
            <TextInput
              label={t('leadTimeDays')}
              inputMode="numeric"
              {...form.getInputProps(`suppliers.${index}.leadTimeDays`)}
            />
          </SimpleGrid>
          <Group justify="space-between" mt="xs">
            <Radio
              label={t('isDefault')}
              name="default-supplier"
              checked={supplier.isDefault}
              onChange={() => makeDefault(index)}
            />
            <Group gap="xs">
              {supplier.contactId && (
                <Button
                  component={Link}
                  to={`/contacts/${supplier.contactId}`}
                  variant="subtle"
                  size="compact-sm"
                >
                  {t('openSupplier')}
                </Button>
              )}
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                onClick={() => form.removeListItem('suppliers', index)}
              >
                {common('remove')}
              </Button>
            </Group>
          </Group>
        </Paper>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.insertListItem('suppliers', newSupplier(suppliers.length === 0))}
      >
        {t('addSupplier')}
      </Button>
    </Stack>
  );
}
