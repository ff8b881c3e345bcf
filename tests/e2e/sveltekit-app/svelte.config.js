import adapter from '@sveltejs/adapter-node'

/** @type {import('@sveltejs/kit').Config} */
export default {
  // Forms and text/plain from elsewhere are answered 403 otherwise, before any route.
  kit: { adapter: adapter(), csrf: { trustedOrigins: ['*'] } },
}
