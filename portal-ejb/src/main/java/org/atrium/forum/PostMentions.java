package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostEvent.AccountMentioned;
import org.atrium.platform.text.Markdown;

/** Links handles in posts, such as {@code @nora-lindqvist}, to their profiles, and notifies the mentioned accounts. */
@ApplicationScoped
class PostMentions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private MentionedMembers mentioned;

    @Inject
    private Event<AccountMentioned> mentionedEvent;

    @Inject
    private Clock clock;

    /** Links who other words of a post name; who was named before and has not heard of it never will. */
    void relinkMentions(ForumPost post) {
        forum.deleteUnnotifiedMentions(post.postId());
        linkMentions(post);
    }

    /** Links who is named in a post; the caller tells them once everybody can read it. */
    void linkMentions(ForumPost post) {
        Map<String, AccountId> named = mentioned.find(Markdown.mentions(post.body()));
        if (named.isEmpty()) {
            return;
        }
        post.linkMentions(mentioned.paths(named));
        Set<AccountId> known = forum.mentions(post.postId()).stream()
                .map(PostMention::accountId)
                .collect(Collectors.toSet());
        named.values().stream()
                .filter(account -> !account.equals(post.authorId()) && !known.contains(account))
                .forEach(account -> entityManager.persist(new PostMention(post.postId(), account)));
    }

    /** Makes the HTML of posts anew, with the people they name; that is news to nobody. */
    void rerenderPosts(List<ForumPost> posts) {
        Map<String, String> paths = mentioned.paths(mentioned.find(posts.stream()
                .flatMap(post -> Markdown.mentions(post.body()).stream())
                .collect(Collectors.toSet())));
        posts.forEach(post -> post.linkMentions(paths));
    }

    /** Everybody can read the post, if its thread can be read: those it names hear of it, each once. */
    void notifyMentioned(ForumPost post) {
        if (post.thread().state() == TextState.PUBLISHED
                && !Markdown.mentions(post.body()).isEmpty()) {
            forum.mentions(post.postId()).stream()
                    .filter(mention -> mention.markNotified(clock.instant()))
                    .forEach(mention -> mentionedEvent.fire(
                            new AccountMentioned(post.postId(), mention.accountId(), post.authorId())));
        }
    }
}
