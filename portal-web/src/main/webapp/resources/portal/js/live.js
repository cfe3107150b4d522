// What is new, while a page is open: the number at the bell, and the messages of the thread or ticket that is read. Events
// say only that there is something; it is taken from the page as the server makes it now. Nothing that is there is touched,
// so that whoever reads or writes goes on. Only a page in sight listens: a browser has few connections to spare.

const {live, liveNews} = document.body.dataset;
const lists = [...document.querySelectorAll('[data-live-list]')];

// Many hear of the same at the same moment; they do not all ask for it at once.
const GATHER = 150;
const SPREAD = 600;
const TRY_AGAIN = 60000;

let stream;
let last = '';
let timer;
let asks = new Set();
let note;

const key = item => item.id || item.querySelector('[id]')?.id;

const wants = (list, kind, id) => list.dataset.liveList === `${kind} ${id}`;

/** A word of what was added out of sight, that leads there. */
const showNote = item => {
  note?.remove();
  note = document.createElement('a');
  note.className = 'live-note btn btn--small btn--primary';
  note.href = `#${key(item)}`;
  note.textContent = liveNews;
  const shown = note;
  note.addEventListener('click', () => shown.remove());
  document.body.append(note);
  new IntersectionObserver((entries, observer) => {
    if (entries.some(entry => entry.isIntersecting)) {
      observer.disconnect();
      shown.remove();
    }
  }).observe(item);
};

const say = () => {
  let status = document.getElementById('live-status');
  if (!status) {
    status = document.createElement('p');
    status.id = 'live-status';
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = '';
  setTimeout(() => {
    status.textContent = liveNews;
  }, 100);
};

const swap = (id, page) => {
  const [now, fresh] = [document, page].map(one => one.getElementById(id));
  if (now && fresh && now.innerHTML !== fresh.innerHTML && !now.contains(document.activeElement)) {
    now.replaceChildren(...[...fresh.childNodes].map(node => document.importNode(node, true)));
  }
};

/** Puts what the list has not got behind what it has; what stands elsewhere on the page, such as at another time, stays. */
const append = (list, page) => {
  const known = new Set([...list.children].map(key));
  const added = [...(page.getElementById(list.id)?.children ?? [])]
    .filter(item => key(item) && !known.has(key(item)) && !document.getElementById(key(item)))
    .map(item => document.importNode(item, true));
  added.forEach(item => item.classList.add('is-new'));
  list.append(...added);
  return added;
};

/** Where the list goes on by now on another page, the way there. */
const followOn = (list, page) => {
  const next = '[data-live-pager] [rel="next"]';
  const fresh = page.querySelector(next)?.closest('[data-live-pager]');
  if (fresh && !document.querySelector(next)) {
    document.querySelector('[data-live-pager]')?.remove();
    list.after(document.importNode(fresh, true));
    say();
  }
};

const refresh = async () => {
  const wanted = asks;
  asks = new Set();
  const concerned = lists.filter(list => wanted.has(list));
  try {
    const answer = await fetch(concerned.length ? location.pathname + location.search : '/notifications');
    if (!answer.ok || answer.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    swap('bell', page);
    if (concerned.length) {
      document.querySelectorAll('[data-live-part]').forEach(part => swap(part.id, page));
    }
    concerned.forEach(list => followOn(list, page));
    const added = concerned.flatMap(list => append(list, page));
    if (added.length) {
      say();
      const box = added[0].getBoundingClientRect();
      if (box.top > innerHeight || box.bottom < 0) {
        showNote(added[0]);
      }
    }
  } catch {
    // The next event, or the next page, brings it.
  }
};

const heard = kind => event => {
  last = event.lastEventId || last;
  const {id} = JSON.parse(event.data);
  lists.filter(list => wants(list, kind, id)).forEach(list => asks.add(list));
  if (kind === 'notification' || asks.size) {
    clearTimeout(timer);
    timer = setTimeout(refresh, GATHER + Math.random() * SPREAD);
  }
};

const address = () => {
  const url = new URL(live, location.origin);
  lists.forEach(list => {
    const [kind, id] = list.dataset.liveList.split(' ');
    url.searchParams.append(kind, id);
  });
  if (last) {
    url.searchParams.set('after', last);
  }
  return url;
};

const listen = () => {
  if (stream || document.hidden) {
    return;
  }
  stream = new EventSource(address());
  for (const kind of ['notification', 'ticket', 'thread']) {
    stream.addEventListener(kind, heard(kind));
  }
  stream.addEventListener('error', () => {
    if (stream?.readyState === EventSource.CLOSED) {
      stream = undefined;
      setTimeout(listen, TRY_AGAIN * (1 + Math.random()));
    }
  });
};

const rest = () => {
  stream?.close();
  stream = undefined;
};

if (live) {
  listen();
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
}
