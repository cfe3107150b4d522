// Keeps what is being written in this browser until it is sent, in case the page is closed or the session ends first.
// Signing out forgets it all.

const PREFIX = 'draft ';
const SENT = 'drafts sent';

const key = area => `${PREFIX}${location.pathname} ${area.id}`;

const drafts = () => Object.keys(localStorage).filter(name => name.startsWith(PREFIX));

const areas = [...document.querySelectorAll('textarea[data-draft]')];
const quoting = new URLSearchParams(location.search).has('quote');
const refused = document.querySelector('.error-summary, .message--danger') !== null;

// What the last page sent has arrived, unless this page says what was wrong with it.
for (const name of (sessionStorage.getItem(SENT) ?? '').split('\n')) {
  if (name && !refused) {
    localStorage.removeItem(name);
  }
}
sessionStorage.removeItem(SENT);

for (const area of areas) {
  const kept = localStorage.getItem(key(area));
  if (kept && !area.value) {
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
  area.form?.addEventListener('submit', event => {
    if (event.submitter?.name !== 'preview') {
      sessionStorage.setItem(SENT, areas.filter(other => other.form === area.form).map(key).join('\n'));
    }
  });
}

document.querySelector('form[data-signout]')?.addEventListener('submit', () => {
  drafts().forEach(name => localStorage.removeItem(name));
});
