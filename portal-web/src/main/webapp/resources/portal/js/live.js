// What is new, while a page is open: the number at the bell, and the messages of the thread or ticket that is read. Events
// say only that there is something; it is taken from the page as the server makes it now. Nothing that is there is touched,
// so that whoever reads or writes goes on. Only a page in sight listens: a browser has few connections to spare.

const {live, liveNews, person} = document.body.dataset;
const lists = [...document.querySelectorAll('[data-live-list]')];

// Many hear of the same at the same moment; they do not all ask for it at once.
const GATHER = 150;
const SPREAD = 600;
const RETRY = 3000;
const MOST_FAILURES = 6;

// What is older is not repeated to whoever comes back.
const REPEATED = 9 * 60000;

let stream;
let last = '';
let timer;
let returning;
let failures = 0;
let hiddenAt = 0;
let ended = !live;
let asks = new Set();
let note;

const key = item => item.id || item.querySelector('[id]')?.id;

const wants = (list, kind, id) => list.dataset.liveList === `${kind} ${id}`;

/** A word of what was added out of sight, that leads there. */
const showNote = (address, item) => {
  note?.remove();
  note = document.createElement('a');
  note.className = 'live-note btn btn--small btn--primary';
  note.href = address;
  note.textContent = liveNews;
  const shown = note;
  note.addEventListener('click', () => shown.remove());
  document.body.append(note);
  if (item) {
    new IntersectionObserver((entries, observer) => {
      if (entries.some(entry => entry.isIntersecting)) {
        observer.disconnect();
        shown.remove();
      }
    }).observe(item);
  }
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

/** Whoever types below keeps the place on the screen where they do. */
const keepInPlace = work => {
  const field = document.activeElement;
  const before = field?.matches('input, textarea, select, button') ? field.getBoundingClientRect().top : null;
  const done = work();
  if (before !== null) {
    scrollBy({top: field.getBoundingClientRect().top - before, behavior: 'instant'});
  }
  return done;
};

/** Where the list goes on by now on another page, the way there. */
const followOn = (list, page) => {
  const next = '[data-live-pager] [rel="next"]';
  const fresh = page.querySelector(next)?.closest('[data-live-pager]');
  if (fresh && !document.querySelector(next)) {
    document.querySelector('[data-live-pager]')?.remove();
    list.after(document.importNode(fresh, true));
  }
  return fresh?.querySelector('[rel="next"]').getAttribute('href');
};

const show = (concerned, page) => {
  document.querySelectorAll('[data-live-part]').forEach(part => swap(part.id, page));
  const elsewhere = concerned.map(list => followOn(list, page)).find(address => address);
  const added = keepInPlace(() => concerned.flatMap(list => append(list, page)));
  // What is on the page now was read by whoever sends: the form need not warn of it.
  document.querySelectorAll('[data-live-value]').forEach(field => {
    field.value = page.getElementById(field.id)?.value ?? field.value;
  });
  if (added.length) {
    say();
    const box = added[0].getBoundingClientRect();
    if (box.top > innerHeight || box.bottom < 0) {
      showNote(`#${key(added[0])}`, added[0]);
    }
  } else if (elsewhere) {
    say();
    showNote(elsewhere);
  }
};

const rest = () => {
  stream?.close();
  stream = undefined;
  clearTimeout(returning);
};

/** Asks for the page once more; once again if that fails, then with the next event. */
const refresh = async again => {
  const wanted = asks;
  asks = new Set();
  const concerned = lists.filter(list => wanted.has(list));
  const address = concerned.length ? location.pathname + location.search : '/notifications';
  try {
    const answer = await fetch(address, {headers: {'X-Live': '1'}});
    if (answer.redirected || !answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (page.body.dataset.person !== person) {
      // Somebody else is signed in by now; this page is not theirs.
      ended = true;
      rest();
      return;
    }
    swap('bell', page);
    if (concerned.length) {
      show(concerned, page);
    }
  } catch {
    concerned.forEach(list => asks.add(list));
    if (again !== false) {
      setTimeout(() => refresh(false), RETRY * (1 + Math.random()));
    }
  }
};

const plan = () => {
  clearTimeout(timer);
  timer = setTimeout(refresh, GATHER + Math.random() * SPREAD);
};

const heard = kind => event => {
  last = event.lastEventId || last;
  const {id} = JSON.parse(event.data);
  lists.filter(list => wants(list, kind, id)).forEach(list => asks.add(list));
  if (kind === 'notification' || asks.size) {
    plan();
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
  if (stream || ended || document.hidden) {
    return;
  }
  stream = new EventSource(address());
  for (const kind of ['notification', 'ticket', 'thread']) {
    stream.addEventListener(kind, heard(kind));
  }
  stream.addEventListener('open', () => {
    failures = 0;
  });
  // By ourselves, so that not all come back at once to a server that has started; who is refused does not ask for ever.
  stream.addEventListener('error', () => {
    rest();
    failures += 1;
    if (failures < MOST_FAILURES) {
      returning = setTimeout(listen, RETRY * 2 ** failures * (0.5 + Math.random()));
    }
  });
};

const look = () => {
  if (document.hidden) {
    hiddenAt = Date.now();
    rest();
    return;
  }
  if (hiddenAt && Date.now() - hiddenAt > REPEATED && !ended) {
    lists.forEach(list => asks.add(list));
    plan();
  }
  hiddenAt = 0;
  failures = 0;
  listen();
};

if (!ended) {
  listen();
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
}
