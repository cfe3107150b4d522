// Keeps what is being written in this browser until it has arrived, in case the page is closed or the session ends first:
// a text with every other field of its form from the first letter on, any other form from when it is sent, and not longer
// than the window is open. It is for the person who wrote it; signing out forgets it all.

import {ticked, tickAgain} from './files.js';

const PREFIX = 'draft ';
const SENT = 'drafts sent';
const BACK = 'drafts that came back';
const SENT_WORDS = 'words of drafts sent';
const OTHERS = 'words of other tabs ';
const TOLD = 'sent by another tab ';

// The same page may be come back to by another of its addresses.
const address = new URL(document.querySelector('link[rel="canonical"]')?.href ?? location.href).pathname;
const quoting = new URLSearchParams(location.search).has('quote');
const refused = document.querySelector('.error-summary, .message--danger') !== null;
// What was sent waits to be confirmed from a mail, which may never arrive: it is kept to be sent again.
const unconfirmed = document.querySelector('[data-unconfirmed]') !== null;
const done = !unconfirmed && document.querySelector('[data-done]') !== null;
// Something on the page answered what was written, and it was not sent: it stays a draft, a visitor's as well.
const unsent = document.querySelector('[data-unsent]') !== null;
// A page that comes instead of what a form was sent for: the way to it is through this one.
const instead = document.querySelector('[data-instead]') !== null;

// Whose page it is: a browser that another person uses next must not show them what this one wrote.
const person = document.body.dataset.person ?? '';
// One page's form may be about several things, each with words of its own.
const key = form => [`${PREFIX}${person}`, address, form.id, form.dataset.draftOf].filter(part => part !== undefined).join(' ');
const text = form => form.querySelector('textarea[data-draft]');
const isText = name => name.startsWith(PREFIX) && name in localStorage;

const noted = list => (sessionStorage.getItem(list) ?? '').split('\n').filter(Boolean);
const note = (list, names) => sessionStorage.setItem(list, names.join('\n'));

const read = name => JSON.parse(localStorage.getItem(name) ?? sessionStorage.getItem(name));
const forget = name => [localStorage, sessionStorage].forEach(store => store.removeItem(name));

/** What a person fills in, but for what belongs to it from elsewhere on the page, and the version it was written for, so that nobody else's changes are written over. */
const fields = form => [...form.elements].filter(field => field.name && form.contains(field) && field.matches(
  'textarea, select, input:not([type="hidden"], [type="submit"], [type="password"], [type="file"]), [data-draft]'));
const isChoice = field => field.matches('[type="radio"], [type="checkbox"]');

/** Pairs of names and values. */
const words = form => {
  const names = new Set(fields(form).map(field => field.name));
  return [...new FormData(form)].filter(([name]) => names.has(name));
};

const fill = (form, pairs) => fields(form).forEach(field => {
  const values = pairs.filter(([name]) => name === field.name).map(([, value]) => value);
  if (isChoice(field)) {
    field.checked = values.includes(field.value);
  } else if (values.length) {
    [field.value] = values;
  }
});

const isBlank = form => !ticked(form).length && fields(form).every(field =>
  field.matches('select, [type="hidden"]') || isChoice(field) || !field.value.trim());

const same = (some, others) => JSON.stringify(some) === JSON.stringify(others);

// What was sent has arrived only if the very next page says what was done with it. Any other page leaves the draft, for
// the form to have it back: one for signing in, one that waited too long, one that failed, or none at all.
// What another tab keeps there by now has not been sent, nor had what this one wrote over; one that has other words in the
// form hears it, to keep them.
if (done) {
  const sent = sessionStorage.getItem(SENT_WORDS);
  noted(SENT).filter(name => !read(name) || JSON.stringify(read(name).words) === sent).forEach(name => {
    forget(name);
    const others = sessionStorage.getItem(OTHERS + name);
    if (others) {
      localStorage.setItem(name, others);
    }
    localStorage.setItem(TOLD + name, sent);
    localStorage.removeItem(TOLD + name);
  });
} else {
  note(BACK, [...new Set([...noted(BACK), ...noted(SENT).filter(name => instead || unsent || unconfirmed || isText(name))])]);
  noted(SENT).filter(name => !noted(BACK).includes(name)).forEach(forget);
}
note(SENT, []);
sessionStorage.removeItem(SENT_WORDS);
Object.keys(sessionStorage).filter(name => name.startsWith(OTHERS)).forEach(name => sessionStorage.removeItem(name));

const forms = instead ? [] : [...document.querySelectorAll('main form[method="post"][id]')];

/** Says that the words are not the page's, and lets them go. */
const own = (form, asked) => {
  const area = text(form);
  const notice = document.createElement('p');
  notice.className = 'unsent';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-btn';
  button.textContent = area.dataset.draftDrop;
  button.addEventListener('click', () => {
    fill(form, asked);
    forget(key(form));
    notice.remove();
    area.focus();
  });
  notice.append(area.dataset.draft, ' ', button);
  area.closest('.composer').before(notice);
};

/** What the page came with; what it shows of something refused or looked at was sent to it. */
const original = form => {
  const now = words(form);
  const kept = read(key(form));
  return kept && same(kept.words, now) ? kept.asked : now;
};

/** Puts back what is kept of a form, if it was sent in vain or nothing else has come into the form since. */
const restore = (form, asked) => {
  const kept = read(key(form));
  const back = noted(BACK).includes(key(form)) && !refused;
  const area = text(form);
  const unchanged = kept && same(kept.asked, asked);
  if (kept && (area ? back || unchanged : back && unchanged)) {
    tickAgain(form, kept.files ?? []);
    fill(form, kept.words);
    if (area && !same(words(form), asked)) {
      own(form, asked);
    }
  } else if (kept && quoting && area) {
    const [, before] = kept.words.find(([name]) => name === area.name);
    area.value = before.includes(area.value.trim()) ? before : `${before.trimEnd()}\n\n${area.value}`.trimStart();
  }
};

for (const form of forms) {
  let asked = original(form);
  // What a visitor writes is nobody's by name: whoever uses the browser next must not find it.
  const store = text(form) && person ? localStorage : sessionStorage;
  // What this tab put there, or has in the form from there; anything else is another tab's.
  let mine = null;
  const keep = () => {
    const there = store.getItem(key(form));
    if (there && there !== mine && !same(JSON.parse(there).words, words(form))) {
      sessionStorage.setItem(OTHERS + key(form), there);
    }
    mine = JSON.stringify({asked, words: words(form), files: ticked(form)});
    store.setItem(key(form), mine);
  };
  const keepNews = () => isBlank(form) || same(words(form), asked) ? forget(key(form)) : keep();
  restore(form, asked);
  if (same(read(key(form))?.words, words(form))) {
    mine = store.getItem(key(form));
  }
  form.addEventListener('submit', keepNews);
  if (text(form)) {
    form.addEventListener('input', keepNews);
    form.addEventListener('draft-saved', event => {
      const names = fields(form).map(field => field.name);
      asked = event.detail.filter(([name]) => names.includes(name));
      keep();
    });
    addEventListener('storage', event => {
      if (event.key !== TOLD + key(form) || !event.newValue) {
        return;
      }
      const sent = JSON.parse(event.newValue);
      const others = sessionStorage.getItem(OTHERS + key(form));
      if (others && same(JSON.parse(others).words, sent)) {
        sessionStorage.removeItem(OTHERS + key(form));
      }
      if (!same(words(form), sent)) {
        keepNews();
      }
    });
    form.addEventListener('draft-sent', event => {
      const names = fields(form).map(field => field.name);
      if (same(words(form), event.detail.filter(([name]) => names.includes(name)))) {
        forget(key(form));
      }
    });
  }
}
note(BACK, noted(BACK).filter(name => !forms.some(form => key(form) === name)));

document.addEventListener('submit', event => {
  const looks = event.submitter?.name === 'preview';
  if (!instead) {
    const sent = forms.filter(form => form === event.target && !looks && read(key(form)));
    note(SENT, sent.map(key));
    sent.forEach(form => sessionStorage.setItem(SENT_WORDS, JSON.stringify(words(form))));
  }
});

// Whoever comes back to a form that was sent finds the words where browsers put them back, but no box of a file: those are
// kept with the place in the history, and come with the words alone.
const withoutFiles = form => {
  const names = new Set([...form.querySelectorAll('[data-upload]')].map(place => place.dataset.upload));
  return words(form).filter(([name]) => !names.has(name));
};

document.addEventListener('submit', event => {
  const files = forms.includes(event.target) ? ticked(event.target) : [];
  if (!event.defaultPrevented && files.length) {
    history.replaceState({...history.state, sent: {form: key(event.target), words: withoutFiles(event.target), files}}, '');
  }
});

addEventListener('pageshow', () => {
  const {sent} = history.state ?? {};
  const form = forms.find(one => key(one) === sent?.form);
  if (form && !ticked(form).length && same(withoutFiles(form), sent.words)) {
    tickAgain(form, sent.files);
  }
});

document.querySelector('form[data-signout]')?.addEventListener('submit', () => {
  [localStorage, sessionStorage].forEach(store =>
    Object.keys(store).filter(name => name.startsWith(PREFIX)).forEach(name => store.removeItem(name)));
});
