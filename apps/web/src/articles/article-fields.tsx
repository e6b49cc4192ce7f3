import { Fieldset, Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DecimalField } from '../parts/decimal-field';
import { useTexts } from '../texts/define-texts';
import type { ArticleValues } from './article-form';
import { ArticleSuppliers } from './article-suppliers';
import { articleTexts } from './article-texts';

export function ArticleFields({
  form,
  isFixed,
}: {
  form: UseFormReturnType<ArticleValues>;
  isFixed: boolean;
}) {
  const t = useTexts(articleTexts);
  const columns = { base: 1, sm: 2, lg: 4 };
  return (
    <>
      <Fieldset disabled={isFixed} variant="unstyled" legend={undefined}>
        <SimpleGrid cols={columns} spacing="sm">
          <TextInput label={t('number')} required {...form.getInputProps('number')} />
          <TextInput label={t('description')} required {...form.getInputProps('description')} />
          <Select
            label={t('type')}
            data={(['article', 'product', 'equipment'] as const).map((type) => ({
              value: type,
              label: t(type),
            }))}
            allowDeselect={false}
            {...form.getInputProps('type')}
          />
          <TextInput label={t('category')} {...form.getInputProps('category')} />
          <TextInput label={t('unit')} {...form.getInputProps('unit')} />
          <TextInput label={t('gtin')} inputMode="numeric" {...form.getInputProps('gtin')} />
          <Switch
            label={t('active')}
            mt={{ base: 0, sm: 30 }}
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('sales')} disabled={isFixed}>
        <SimpleGrid cols={columns} spacing="sm">
          <DecimalField label={t('price')} least={2} {...form.getInputProps('price')} />
          <TextInput label={t('currency')} {...form.getInputProps('currency')} />
          <DecimalField label={t('priceQuantity')} {...form.getInputProps('priceQuantity')} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('purchase')} disabled={isFixed}>
        <SimpleGrid cols={columns} spacing="sm">
          <DecimalField label={t('purchasePrice')} least={2} {...form.getInputProps('purchasePrice')} />
          <TextInput label={t('purchaseCurrency')} {...form.getInputProps('purchaseCurrency')} />
          <DecimalField
            label={t('purchaseDiscountPercent')}
            {...form.getInputProps('purchaseDiscountPercent')}
          />
          <DecimalField label={t('purchaseQuantity')} {...form.getInputProps('purchaseQuantity')} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('suppliers')} disabled={isFixed}>
        <ArticleSuppliers form={form} />
      </Fieldset>
    </>
  );
}
