package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.forum.Following;
import org.atrium.forum.PostCard;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.PersonMentioned;
import org.atrium.forum.event.PostPublished;
import org.atrium.forum.event.QuestionSolved;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.mail.Conversation;

/** News of threads that everybody can read: new answers to those who follow, an accepted answer to its author. */
@ApplicationScoped
class CommunityNews {

    @Inject
    private Notifier notifier;

    @Inject
    private AnswerDigests digests;

    @Inject
    private Following following;

    @Inject
    private PostDirectory posts;

    @Inject
    private AccountDirectory people;

    void answered(@Observes PostPublished published) {
        PostCard post = posts.card(published.post());
        if (!post.readable()) {
            return;
        }
        var named = following.namedIn(published.post());
        var readers = following.followers(published.thread()).stream()
                .filter(reader -> !reader.equals(published.author()) && !named.contains(reader))
                .toList();
        var arguments = Map.of("title", post.title(), "name", nameOf(post));
        var now = digests.mailNow(published.thread(), readers, post.path());
        notifier.tell(
                now,
                Notice.written("answer", arguments, post.path(), post.markdown())
                        .in(mails(published.thread())));
        notifier.tell(
                readers.stream().filter(reader -> !now.contains(reader)).toList(),
                Notice.quiet("answer", arguments, post.path()));
    }

    void solved(@Observes QuestionSolved solved) {
        PostCard answer = posts.card(solved.answer());
        Optional.of(answer)
                .filter(PostCard::readable)
                .map(PostCard::author)
                .filter(author -> !author.equals(solved.by()))
                .ifPresent(author -> notifier.tell(
                        author, Notice.quiet("accepted", Map.of("title", answer.title()), answer.path())));
    }

    /** Who is named hears of that, and not of the answer too. */
    void mentioned(@Observes PersonMentioned mention) {
        PostCard post = posts.card(mention.post());
        notifier.tell(
                mention.person(),
                Notice.written(
                                "mention",
                                Map.of("title", post.title(), "name", nameOf(post)),
                                post.path(),
                                post.markdown())
                        .in(mails(post.thread())));
    }

    static Conversation mails(ThreadId thread) {
        return Conversation.about("thread", String.valueOf(thread.value()));
    }

    private String nameOf(PostCard post) {
        return people.card(post.author()).displayName();
    }
}
