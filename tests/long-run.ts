/** Whether tests are to run at their full length, as `npm run nightly` asks for: all hostile texts, ten thousand broken files. */
export const IS_LONG = process.env['KB_LONG'] !== undefined;
