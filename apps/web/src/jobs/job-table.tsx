import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useRights } from '../frame/session';
import { Chip } from '../parts/chip';
import { FailureNote } from '../parts/failure-note';
import { RecordList, type Column, type PagedQuery } from '../parts/record-list';
import { commonTexts } from '../texts/common-texts';
import { useTexts } from '../texts/define-texts';
import { formatInstant } from '../texts/format';
import { JobResult } from './job-result';
import { jobTexts } from './job-texts';
import { RunJob } from './run-job';
import { Schedule } from './schedule';

export type Job = Schemas['OwnedJobView'];

interface Props {
  query: PagedQuery<Job>;
  /** What extensions are called, by their id; without it the table is of one owner. */
  owners?: ReadonlyMap<string, string>;
}

/** Jobs with their schedule and how they went; an administrator runs them from here. */
export function JobTable({ query, owners }: Props) {
  const t = useTexts(jobTexts);
  const common = useTexts(commonTexts);
  const may = useRights();
  const [failure, setFailure] = useState<unknown>(null);
  const columns: Column<Job>[] = [
    { key: 'job', header: t('job'), cell: ({ title }) => title },
    ...(owners
      ? [{ key: 'owner', header: t('owner'), cell: ({ owner }: Job) => <Owner id={owner} owners={owners} /> }]
      : []),
    { key: 'schedule', header: t('schedule'), cell: ({ schedule }) => <Schedule pattern={schedule} /> },
    {
      key: 'lastRun',
      header: t('lastRun'),
      cell: ({ lastFinishedAt }) => lastFinishedAt && formatInstant(lastFinishedAt),
    },
    { key: 'result', header: t('result'), cell: (job) => <JobResult job={job} /> },
    {
      key: 'next',
      header: t('next'),
      cell: ({ enabled, nextRunAt }) =>
        enabled ? nextRunAt && formatInstant(nextRunAt) : <Chip>{t('rests')}</Chip>,
    },
    {
      key: 'actions',
      header: common('actions'),
      cell: (job) => may('administer') && job.enabled && <RunJob job={job} onFailure={setFailure} />,
    },
  ];
  return (
    <>
      <FailureNote failure={failure} />
      <RecordList
        label={t('title')}
        query={query}
        columns={columns}
        idOf={({ owner, id }) => `${owner}/${id}`}
        empty={t('none')}
      />
    </>
  );
}

/** What is no extension is a part of the program, which has no page. */
function Owner({ id, owners }: { id: string; owners: ReadonlyMap<string, string> }) {
  const title = owners.get(id);
  if (title === undefined) return 'ProdSys';
  return (
    <Anchor component={Link} to={`/admin/extensions/${id}`} inherit>
      {title}
    </Anchor>
  );
}
