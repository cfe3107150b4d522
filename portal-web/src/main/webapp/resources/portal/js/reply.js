// A link to the form for a reply leads into its field, not only to where it stands.

document.addEventListener('click', event => {
  const link = event.target.closest('.reply-dock a, .side a.btn');
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (field?.matches('textarea')) {
    event.preventDefault();
    field.focus();
    field.scrollIntoView({block: 'center'});
  }
});

// An answer that is shown above is folded where it stands: whoever followed a link to it finds it open.
const open = () => {
  const post = /^#post-\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
  const fold = post && post.querySelector('.post__fold');
  if (fold) {
    fold.open = true;
  }
};

open();
addEventListener('hashchange', open);
