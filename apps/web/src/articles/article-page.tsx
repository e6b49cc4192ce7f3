import { Stack, Tabs } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { api, client, ifMatch, refresh } from '../api/client';
import { frameTexts } from '../frame/frame-texts';
import { useRights } from '../frame/session';
import { Chip } from '../parts/chip';
import { ConfirmButton } from '../parts/confirm-button';
import { FailureNote } from '../parts/failure-note';
import { Loading } from '../parts/loading';
import { notifyDone } from '../parts/notify';
import { Page } from '../parts/page';
import { placedFaults } from '../parts/placed-faults';
import { SaveBar } from '../parts/save-bar';
import { useRecordForm } from '../parts/use-record-form';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { ArticleFields } from './article-fields';
import { ArticleHistory } from './article-history';
import { faultsIn, messageOf, valuesOf, type Article, type ArticleValues } from './article-form';
import { articleTexts } from './article-texts';

export function ArticlePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = api.useQuery('get', '/api/articles/{id}', { params: { path: { id } } });
  if (error) return <FailureNote failure={error} retry={() => void refetch()} />;
  return data ? <ArticleRecord key={id} article={data} /> : <Loading />;
}

function ArticleRecord({ article }: { article: Article }) {
  const t = useTexts(articleTexts);
  const common = useTexts(commonTexts);
  const crumbs = useCrumbs();
  const may = useRights();
  const navigate = useNavigate();
  const { id, version, number } = article;
  const { form, failure, isSaving, save } = useRecordForm({
    values: valuesOf(article),
    version,
    validate: useFaults(),
    send: async (values) => {
      await client.PATCH('/api/articles/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: messageOf(values),
      });
      await refresh('/api/articles');
      notifyDone(common('saved'));
    },
  });
  const remove = async () => {
    await client.DELETE('/api/articles/{id}', { params: { path: { id }, header: ifMatch(version) } });
    // Away first: the page would ask for the article that is no more.
    await navigate('/articles');
    await refresh('/api/articles');
  };
  return (
    <Page
      title={`${number} ${article.description}`}
      crumbs={crumbs}
      chips={article.active ? null : <Chip>{t('inactive')}</Chip>}
    >
      <Tabs defaultValue="details" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="details">{common('details')}</Tabs.Tab>
          <Tabs.Tab value="history">{common('history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details" pt="md">
          <Stack>
            <ArticleFields form={form} isFixed={!may('edit')} />
            <FailureNote failure={failure} placed={placedFaults(form.errors)} />
            {may('edit') && (
              <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} undo={form.reset}>
                <ConfirmButton label={t('delete')} consequence={t('deleteHint')} act={remove} ml="auto" />
              </SaveBar>
            )}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <ArticleHistory id={id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

export function NewArticle() {
  const t = useTexts(articleTexts);
  const navigate = useNavigate();
  const crumbs = useCrumbs();
  const { form, failure, isSaving, save } = useRecordForm({
    values: valuesOf(),
    validate: useFaults(),
    send: async (values) => {
      const { data } = await client.POST('/api/articles', { body: messageOf(values) });
      await refresh('/api/articles');
      notifyDone(t('created', { number: values.number }));
      form.resetDirty(values);
      // After the rendering in which the form has nothing unsaved any more.
      setTimeout(() => void navigate(`/articles/${data?.id}`, { replace: true }));
    },
  });
  return (
    <Page title={t('new')} crumbs={crumbs}>
      <Stack>
        <ArticleFields form={form} isFixed={false} />
        <FailureNote failure={failure} placed={placedFaults(form.errors)} />
        <SaveBar isChanged={form.isDirty()} isSaving={isSaving} save={save} />
      </Stack>
    </Page>
  );
}

function useFaults() {
  const t = useTexts(articleTexts);
  const common = useTexts(commonTexts);
  return (values: ArticleValues) =>
    faultsIn(values, {
      required: common('required'),
      notANumber: common('notANumber'),
      wholeDays: t('wholeDays'),
    });
}

function useCrumbs() {
  const frame = useTexts(frameTexts);
  return [{ title: frame('articles'), to: '/articles' }];
}
