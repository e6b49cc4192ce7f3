const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const cleanUps = new Set();
const runAll = () => [...cleanUps].forEach((cleanUp) => cleanUp());

/**
 * Runs a synchronous clean-up when this process ends, also by signal. A program with handlers of its own decides
 * itself when a signal ends it. Returns a function that forgets the clean-up.
 */
export function onParentEnd(cleanUp) {
  if (cleanUps.size === 0) listen();
  cleanUps.add(cleanUp);
  return () => {
    if (cleanUps.delete(cleanUp) && cleanUps.size === 0) unlisten();
  };
}

/** Ours comes first, so that it still counts handlers that remove themselves. */
function listen() {
  process.on('exit', runAll);
  for (const signal of Object.keys(SIGNALS)) process.prependListener(signal, endUnlessOthersDecide);
}

function unlisten() {
  process.off('exit', runAll);
  for (const signal of Object.keys(SIGNALS)) process.off(signal, endUnlessOthersDecide);
}

function endUnlessOthersDecide(signal) {
  if (process.listenerCount(signal) === 1) process.exit(SIGNALS[signal]);
}
