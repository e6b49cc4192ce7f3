import { runCommand } from './run-command';

// Who reads only the first lines (`| head`) closes the pipe: no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
