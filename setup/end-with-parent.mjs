// Loaded before every program of this project that another one has started: ends it when that one is gone, however that was ended.
import { isMainThread } from 'node:worker_threads';

const OFTEN = 500;
const parent = process.ppid;

if (isMainThread)
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, OFTEN).unref();
