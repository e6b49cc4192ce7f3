import { client, refresh, type Schemas } from '../api/client';
import { ActionButton } from '../parts/action-button';
import { notifyDone } from '../parts/notify';
import { useTexts } from '../texts/define-texts';
import { jobTexts } from './job-texts';

type Job = Pick<Schemas['OwnedJobView'], 'owner' | 'id' | 'title'>;

/** How often it is asked whether a job has ended, and how often at most. */
const lookEvery = 700;
const mostLooks = 170;

/** The job when it has ended; null when it takes longer than anybody waits for a page. */
async function ended({ owner, id }: Job): Promise<Schemas['OwnedJobView'] | null> {
  for (let looks = 0; looks < mostLooks; looks++) {
    const { data } = await client.GET('/api/jobs');
    const job = data?.items.find((one) => one.owner === owner && one.id === id);
    if (!job?.running) return job ?? null;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  return null;
}

const showAnew = () => refresh('/api/jobs', '/api/extensions');

/** Runs a job now and tells how it went; a failure stays in the row of the job. */
export function RunJob({ job, onFailure }: { job: Job; onFailure: (failure: unknown) => void }) {
  const t = useTexts(jobTexts);
  const { owner, id, title } = job;
  const run = async () => {
    await client.POST('/api/jobs/{owner}/{job}/run', { params: { path: { owner, job: id } } });
    await showAnew();
    const result = await ended(job);
    await showAnew();
    if (!result) notifyDone(t('goesOn', { job: title }));
    else if (!result.lastFailed) notifyDone(t('finished', { job: title, result: result.lastResult ?? '' }));
  };
  return (
    <ActionButton size="compact-sm" variant="default" label={t('runNow')} act={run} onFailure={onFailure} />
  );
}
