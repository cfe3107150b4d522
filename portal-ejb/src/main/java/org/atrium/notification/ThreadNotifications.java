package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountDirectory;
import org.atrium.forum.FollowerDirectory;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostDirectory.PostSummary;
import org.atrium.forum.event.PostEvent.AccountMentioned;
import org.atrium.forum.event.PostEvent.PostPublished;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.mail.MailConversation;

/** Notifies followers of new answers, and accounts that were mentioned, in public threads. */
@ApplicationScoped
class ThreadNotifications {

    @Inject
    private Notifier notifier;

    @Inject
    private AnswerDigests digests;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private PostDirectory posts;

    @Inject
    private AccountDirectory accountDirectory;

    void on(@Observes PostPublished published) {
        PostSummary post = posts.summary(published.post());
        if (!post.published()) {
            return;
        }
        var recipients = followers.unnamedFollowers(published.thread(), published.post(), published.author());
        if (recipients.isEmpty()) {
            return;
        }
        var arguments = Map.of("title", post.title(), "name", nameOf(post));
        var now = digests.mailNowOrDefer(published.thread(), recipients, post.id());
        notifier.send(
                now,
                NewNotification.byMailWithMarkdown("answer", arguments, post.path(), post.body())
                        .inConversation(conversationOf(published.thread()))
                        .after(before(post.id()))
                        .toFollowersOf(published.thread()));
        notifier.send(
                recipients.stream()
                        .filter(recipient -> !now.contains(recipient))
                        .toList(),
                NewNotification.inPortalOnly("answer", arguments, post.path()));
    }

    /** Who is named hears of that, and not of the answer too. */
    void on(@Observes AccountMentioned mention) {
        PostSummary post = posts.summary(mention.post());
        notifier.send(
                mention.account(),
                NewNotification.byMailWithMarkdown(
                                "mention",
                                Map.of("title", post.title(), "name", nameOf(post)),
                                post.path(),
                                post.body())
                        .inConversation(conversationOf(post.thread()))
                        .after(before(post.id())));
    }

    private List<EarlierText> before(PostId post) {
        return EarlierText.ofPosts(posts.before(post, EarlierText.COUNT));
    }

    static MailConversation conversationOf(ThreadId thread) {
        return MailConversation.about("thread", String.valueOf(thread.value()));
    }

    private String nameOf(PostSummary post) {
        return accountDirectory.summary(post.author()).displayName();
    }
}
