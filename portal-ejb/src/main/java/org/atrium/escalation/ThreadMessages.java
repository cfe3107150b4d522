package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.ThreadSnapshot;
import org.atrium.forum.ThreadSnapshot.PostSnapshot;
import org.atrium.forum.event.PostId;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.event.MessageVisibility;

/** Converts posts to ticket messages. Only support's posts count as staff messages, a moderator's do not. */
@ApplicationScoped
class ThreadMessages {

    @Inject
    private ForumIntake forum;

    @Inject
    private AccountDirectory accountDirectory;

    /** The messages of a thread's public posts. */
    List<NewMessage> ofThread(ThreadSnapshot thread) {
        return thread.posts().stream().map(this::toMessage).toList();
    }

    /** The message of a post; empty unless it is public. */
    Optional<NewMessage> ofPost(PostId post) {
        return forum.postSnapshot(post).map(this::toMessage);
    }

    private NewMessage toMessage(PostSnapshot post) {
        return new NewMessage(
                post.author(),
                post.staff() && isSupport(post.author()),
                MessageVisibility.PUBLIC,
                post.body(),
                post.publishedAt(),
                TicketOrigin.of(post.id()),
                post.files());
    }

    private boolean isSupport(AccountId author) {
        var roles = accountDirectory.summary(author).roles();
        return roles.contains(Role.AGENT) || roles.contains(Role.ADMIN);
    }
}
