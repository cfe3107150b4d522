// A link to a post that stands on another page of its thread, or in another thread by now, leads there.
const post = /^#post-(\d+)$/.exec(location.hash);
if (post && document.querySelector('.post') && !document.getElementById(`post-${post[1]}`)
    && !document.querySelector('[data-post-gone]')) {
  location.replace(`/forum/post/${post[1]}`);
}
