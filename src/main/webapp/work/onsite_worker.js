/*
 * Service worker of the page of an evaluator on site alone: caches the page and its resources, and serves them when the
 * server cannot be reached, so that a phone which has closed the page opens it again without a connection. An answer of
 * the server always comes first. A page that the server no longer shows to this person is removed.
 */
'use strict';
const CACHE = 'fangxin-onsite';
/* A navigation sends other headers than the script that cached the page: the cache ignores them when it matches. */
const KEPT = { ignoreVary: true };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

function isResource(request) {
  const address = new URL(request.url);
  return address.origin === self.location.origin && /\/(resources|jakarta\.faces\.resource)\//.test(address.pathname);
}

async function fetched(request) {
  const cache = await caches.open(CACHE);
  const page = request.mode === 'navigate';
  let answer;
  try {
    answer = await fetch(request);
  } catch (unreachable) {
    return await cache.match(request, KEPT) || Response.error();
  }
  if (answer.ok && !answer.redirected) {
    const copy = answer.clone();
    await cache.delete(request, KEPT);
    await cache.put(request, copy);
  } else if (answer.status >= 500) {
    return await cache.match(request, KEPT) || answer;
  } else if (page) {
    await cache.delete(request, KEPT);
  }
  return answer;
}

self.addEventListener('fetch', event => {
  const request = event.request;
  if (request.method === 'GET' && (request.mode === 'navigate' || isResource(request))) {
    event.respondWith(fetched(request));
  }
});
