// Beside a thread: help articles and threads that are about the same, asked for once that part of the page is near.

const MOST = 4;
const TYPES = ['article', 'thread'];
/** What fits half as well as the best has but some common words. */
const FITS = 0.5;

const row = (section, hit) => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const kind = document.createElement('p');
  link.href = hit.url;
  link.dir = 'auto';
  link.textContent = hit.title;
  kind.className = 'meta';
  kind.textContent = section.dataset[hit.type] ?? hit.type;
  item.append(link, kind);
  return item;
};

const fill = async section => {
  const words = encodeURIComponent(section.dataset.related);
  const answer = await fetch(`/api/v1/suggestions?limit=${MOST + 1}&q=${words}`);
  const hits = answer.ok ? (await answer.json()).items : [];
  const others = hits.filter(hit => TYPES.includes(hit.type) && !hit.url.startsWith(section.dataset.relatedTo));
  const best = Math.max(...others.map(hit => hit.score));
  const fitting = others.filter(hit => hit.score >= best * FITS).slice(0, MOST);
  if (fitting.length) {
    const list = document.createElement('ul');
    list.className = 'side__related';
    list.append(...fitting.map(hit => row(section, hit)));
    section.querySelector('p').replaceWith(list);
  }
};

const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
  near.unobserve(entry.target);
  // Without an answer the link to the search stays, which says the same.
  fill(entry.target).catch(() => undefined);
}), {rootMargin: '200px'});

document.querySelectorAll('[data-related]').forEach(section => near.observe(section));
