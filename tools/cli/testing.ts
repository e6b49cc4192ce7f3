import { exitCodes, type ExitCode } from './exit-codes';
import { runCommand } from './run-command';

export interface Ran {
  code: ExitCode;
  out: string;
  err: string;
}

/** Runs a command in this process with an environment of its own, and keeps what it writes. */
export async function prodsys(words: string[], environment: Record<string, string> = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const keep = (stream: NodeJS.WriteStream, to: 'out' | 'err') => {
    const write = stream.write.bind(stream);
    stream.write = (part: string | Uint8Array, ...rest: unknown[]) => {
      written[to] += Buffer.from(part as string).toString();
      const after = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
      after?.();
      return true;
    };
    return () => (stream.write = write);
  };
  const names = Object.keys(environment);
  const former = names.map((name) => process.env[name]);
  Object.assign(process.env, environment);
  const give = [keep(process.stdout, 'out'), keep(process.stderr, 'err')];
  try {
    const code = await runCommand(words);
    return { code, ...written };
  } finally {
    for (const back of give) back();
    names.forEach((name, index) => {
      if (former[index] === undefined) delete process.env[name];
      else process.env[name] = former[index];
    });
  }
}

/** The same, for a command that must succeed and answer JSON. */
export async function prodsysJson<T>(words: string[], environment: Record<string, string>): Promise<T> {
  const ran = await prodsys([...words, '--json'], environment);
  if (ran.code !== exitCodes.ok) throw new Error(`${words.join(' ')} ended with ${ran.code}: ${ran.err}`);
  return JSON.parse(ran.out) as T;
}
