/** Nothing inline, nothing foreign, no frames. The one policy of Trusted Types lets the search worker be started. */
const PAGE_DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** The Content-Security-Policy of everything but the search worker. */
export const PAGE_POLICY = PAGE_DIRECTIVES.join('; ');

/** That of the search worker, which alone may compile WebAssembly: a worker has the policy of its own response. */
export const WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** That of every file where a host cannot treat one file otherwise than the rest. */
export const SHARED_POLICY = PAGE_DIRECTIVES.map((directive) =>
  directive.startsWith('script-src ') ? `${directive} 'wasm-unsafe-eval'` : directive,
).join('; ');

/** What browsers can do that no page of ours needs; those that a browser does not know make it complain. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The Permissions-Policy: all of them off. Writing to the clipboard is not among them, since pages offer to copy. */
export const PERMISSIONS = FEATURES.map((feature) => `${feature}=()`).join(', ');
