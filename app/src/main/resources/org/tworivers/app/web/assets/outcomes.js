// Sends what is said of meetings and visits, and keeps it in this browser as long as there is no network.
'use strict';
(() => {
  const room = document.getElementById('outcomes');
  const bar = document.getElementById('outcome-waiting');
  const key = 'outcomes ' + location.pathname;

  // One waiting answer a meeting or a visit: what was said last of it. {pair: {body, form, held}}
  const waiting = () => JSON.parse(localStorage.getItem(key) || '{}');
  const keep = all => { localStorage.setItem(key, JSON.stringify(all)); tell(all); };

  function tell(all, text) {
    const number = Object.keys(all).length;
    bar.hidden = number === 0;
    bar.textContent = text || bar.dataset.waiting.replace('{0}', number);
    room.querySelectorAll('.meeting').forEach(each => each.classList.toggle('waits', each.dataset.pair in all));
  }

  async function token() {
    const page = await fetch(location.href, {headers: {Accept: 'text/html'}});
    if (page.redirected) return null; // to where one signs in
    if (!page.ok || page.headers.get('x-kept')) throw new Error('no page');
    const found = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('input[name=_csrf]');
    return found ? found.value : '';
  }

  async function send(said, csrf) {
    const body = new URLSearchParams(said.body);
    body.set('_csrf', csrf);
    body.set('form', said.form);
    body.set('part', '1');
    return fetch(room.querySelector('form.outcome').action, {method: 'POST', body, redirect: 'manual'});
  }

  function show(pair, html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.meeting');
    const old = document.getElementById('m-' + pair);
    if (fresh && old) { old.replaceWith(fresh); return fresh; }
    const sent = document.getElementById('sent'); // where what is new each time is shown
    if (fresh && sent) { sent.prepend(fresh); return fresh; }
    return null;
  }

  let sending = false;
  async function sendAll(focus) {
    if (sending || Object.values(waiting()).every(said => said.held)) return;
    sending = true;
    try {
      const csrf = await token();
      if (csrf === null) { tell(waiting(), bar.dataset.lost); return; }
      for (const [pair, said] of Object.entries(waiting())) {
        if (said.held) continue;
        const answer = await send(said, csrf);
        if (answer.type === 'opaqueredirect' || answer.status === 403) { tell(waiting(), bar.dataset.lost); return; }
        if (![200, 409, 422].includes(answer.status)) throw new Error('status ' + answer.status);
        const shown = show(pair, await answer.text());
        const rest = waiting();
        if (rest[pair] && rest[pair].form === said.form) {
          // Where somebody else spoke meanwhile, or something has to be mended, it is kept until it is saved anew.
          if (answer.status === 200) delete rest[pair]; else rest[pair].held = true;
        }
        keep(rest);
        if (shown && focus === pair) shown.querySelector('[role=status],[role=alert],input').focus();
      }
    } catch (away) {
      tell(waiting(), bar.dataset.kept.replace('{0}', Object.keys(waiting()).length));
    } finally {
      sending = false;
    }
  }

  room.addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target;
    const body = new URLSearchParams(new FormData(form));
    body.delete('_csrf');
    const again = 'again' in form.dataset; // a form of something new each time: it is empty for the next
    const pair = again ? body.get('pair') || crypto.randomUUID() : body.get('pair');
    body.set('pair', pair);
    const all = waiting();
    all[pair] = {body: body.toString(), form: crypto.randomUUID()};
    keep(all);
    if (again) { form.reset(); form.elements.pair.value = ''; }
    sendAll(pair);
  });

  // An answer that could not be sent is shown again in its form.
  for (const [pair, said] of Object.entries(waiting())) {
    const own = document.querySelector('#m-' + CSS.escape(pair) + ' form');
    const form = own || (said.held ? room.querySelector('form[data-again]') : null);
    if (!form) continue;
    if (form !== own) form.elements.pair.value = pair;
    for (const [name, value] of new URLSearchParams(said.body)) {
      if (name === 'seen' || name === 'pair') continue;
      form.querySelectorAll('[name="' + CSS.escape(name) + '"]').forEach(field => {
        if (field.type === 'radio') field.checked = field.value === value; else field.value = value;
      });
    }
  }
  tell(waiting());
  addEventListener('online', () => sendAll());
  setInterval(sendAll, 15000);
  sendAll();

  // The page itself, to be shown again without a network.
  if ('serviceWorker' in navigator && 'caches' in window) {
    navigator.serviceWorker.register('/outcome-worker.js', {scope: location.pathname}).then(async () => {
      const files = [...document.querySelectorAll('link[rel=stylesheet],link[rel=icon],script[src]')].map(each => each.href || each.src);
      const kept = await caches.open('outcomes');
      await kept.addAll([location.href, ...files]);
    }).catch(() => {});
  }
})();
