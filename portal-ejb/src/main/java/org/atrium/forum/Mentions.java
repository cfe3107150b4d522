package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PersonMentioned;
import org.atrium.forum.trust.Members;
import org.atrium.platform.text.Markdown;

/** Makes names in posts, such as {@code @nora-lindqvist}, links to their people, and lets these know. */
@ApplicationScoped
class Mentions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Members members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Event<PersonMentioned> mentioned;

    @Inject
    private Clock clock;

    /** Links who other words of a post name; who was named before and has not heard of it never will. */
    void relink(ForumPost post) {
        forum.forgetUntold(post.postId());
        link(post);
    }

    /** Links who is named in a post; the caller tells them once everybody can read it. */
    void link(ForumPost post) {
        Map<String, AccountId> named = members.named(Markdown.mentions(post.markdown()));
        if (named.isEmpty()) {
            return;
        }
        post.link(paths(named));
        Set<AccountId> known = forum.mentions(post.postId()).stream()
                .map(PostMention::accountId)
                .collect(Collectors.toSet());
        named.values().stream()
                .filter(account -> !account.equals(post.authorId()) && !known.contains(account))
                .forEach(account -> entityManager.persist(new PostMention(post.postId(), account)));
    }

    /** Makes the HTML of posts anew, with the people they name; that is news to nobody. */
    void renew(List<ForumPost> posts) {
        Map<String, String> paths = paths(members.named(posts.stream()
                .flatMap(post -> Markdown.mentions(post.markdown()).stream())
                .collect(Collectors.toSet())));
        posts.forEach(post -> post.link(paths));
    }

    /** The pages of people, by the names they are called. */
    private Map<String, String> paths(Map<String, AccountId> named) {
        var cards = accounts.cards(named.values());
        Map<String, String> paths = new HashMap<>();
        named.forEach((handle, account) ->
                paths.put(handle, "/forum/person/" + cards.get(account).publicId()));
        return paths;
    }

    /** Everybody can read the post, if its thread can be read: those it names hear of it, each once. */
    void tell(ForumPost post) {
        if (post.thread().state() == TextState.PUBLISHED
                && !Markdown.mentions(post.markdown()).isEmpty()) {
            forum.mentions(post.postId()).stream()
                    .filter(mention -> mention.tell(clock.instant()))
                    .forEach(mention ->
                            mentioned.fire(new PersonMentioned(post.postId(), mention.accountId(), post.authorId())));
        }
    }
}
