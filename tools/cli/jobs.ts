import type { Command } from 'commander';
import { apiOf, isJson, type Json } from './api';
import { usage } from './exit-codes';
import { printJson, printTable, say } from './output';

export function addJobs(program: Command): void {
  const jobs = program.command('jobs').description('what runs by itself');

  jobs
    .command('list')
    .description('list jobs with their last result')
    .action(async (_options: Json, command: Command) => {
      const { items } = await (await apiOf(command)).get<{ items: Json[] }>('/api/jobs');
      if (isJson(command)) return printJson(items);
      printTable(items, {
        job: ({ owner, id }) => `${String(owner)}/${String(id)}`,
        schedule: 'schedule',
        next: 'nextRunAt',
        'last finished': 'lastFinishedAt',
        'last result': 'lastResult',
        running: ({ running }) => (running ? 'yes' : 'no'),
      });
    });

  jobs
    .command('run')
    .description('run a job now, whatever its schedule')
    .argument('<owner/job>', 'as `jobs list` names it')
    .action(async (name: string, _options: Json, command: Command) => {
      const [owner, job, ...rest] = name.split('/').map(encodeURIComponent);
      if (!owner || !job || rest.length > 0)
        throw usage('A job is named owner/job, as `jobs list` shows it.');
      const started = await (await apiOf(command)).call('POST', `/api/jobs/${owner}/${job}/run`);
      if (isJson(command)) return printJson(started);
      say(`${name} is started.`);
    });
}
