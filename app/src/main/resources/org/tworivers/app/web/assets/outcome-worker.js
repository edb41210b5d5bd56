// Shows the page of outcomes as it was when there is no network; with one, always what the server has.
'use strict';
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', event => event.waitUntil(self.clients.claim()));
addEventListener('fetch', event => {
  if (event.request.method !== 'GET') return;
  event.respondWith(answer(event.request));
});

async function answer(request) {
  const kept = await caches.open('outcomes');
  try {
    const fresh = await fetch(request);
    if (fresh.ok && !fresh.redirected && await kept.match(request)) await kept.put(request, fresh.clone());
    return fresh;
  } catch (away) {
    const old = await kept.match(request, {ignoreSearch: request.mode === 'navigate'});
    if (!old) throw away;
    const headers = new Headers(old.headers);
    headers.set('x-kept', '1');
    return new Response(await old.blob(), {status: old.status, headers});
  }
}
