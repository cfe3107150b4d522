// Keeps what is being written in this browser until it has arrived, in case the page is closed or the session ends first.
// Signing out forgets it all.

const PREFIX = 'draft ';
const SENT = 'drafts sent';
const BACK = 'drafts that came back';

// The same page may be come back to by another of its addresses.
const address = new URL(document.querySelector('link[rel="canonical"]')?.href ?? location.href).pathname;
const key = area => `${PREFIX}${address} ${area.id}`;

const drafts = () => Object.keys(localStorage).filter(name => name.startsWith(PREFIX));

const noted = list => (sessionStorage.getItem(list) ?? '').split('\n').filter(Boolean);
const note = (list, names) => sessionStorage.setItem(list, names.join('\n'));

const areas = [...document.querySelectorAll('textarea[data-draft]')];
const quoting = new URLSearchParams(location.search).has('quote');
const refused = document.querySelector('.error-summary, .message--danger') !== null;
const done = document.querySelector('[data-done]') !== null;

// What was sent has arrived only if the very next page says what was done with it. Any other page leaves the draft, for
// the form to have it back: one for signing in, one that waited too long, one that failed, or none at all.
if (done) {
  noted(SENT).forEach(name => localStorage.removeItem(name));
} else {
  note(BACK, [...new Set([...noted(BACK), ...noted(SENT)])]);
}
note(SENT, []);

for (const area of areas) {
  const kept = localStorage.getItem(key(area));
  const back = noted(BACK).includes(key(area)) && !refused;
  if (kept && (back || !area.value)) {
    area.value = kept;
  } else if (kept && quoting && !kept.includes(area.value.trim())) {
    area.value = `${kept.trimEnd()}\n\n${area.value}`;
  }
  area.addEventListener('input', () => {
    if (area.value && area.value !== area.defaultValue) {
      localStorage.setItem(key(area), area.value);
    } else {
      localStorage.removeItem(key(area));
    }
  });
}
note(BACK, noted(BACK).filter(name => !areas.some(area => key(area) === name)));

document.addEventListener('submit', event => {
  const looks = event.submitter?.name === 'preview';
  note(SENT, looks ? [] : areas.filter(area => area.form === event.target).map(key));
});

document.querySelector('form[data-signout]')?.addEventListener('submit', () => {
  drafts().forEach(name => localStorage.removeItem(name));
});
