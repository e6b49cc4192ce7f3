// Loaded into an instance before its own code: an instance of the demo does not outlive the demo, however that ended.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
