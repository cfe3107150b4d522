package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.ThreadStory;
import org.atrium.forum.ThreadStory.StoryPost;
import org.atrium.forum.event.PostId;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.event.Visibility;

/** What was said in a thread, as words for its ticket. Support alone speaks there for the company, no moderator. */
@ApplicationScoped
class ThreadWords {

    @Inject
    private ForumSupport forum;

    @Inject
    private AccountDirectory people;

    /** All that everybody can read in it. */
    List<NewMessage> in(ThreadStory thread) {
        return thread.posts().stream().map(this::words).toList();
    }

    /** Those of a post; empty if not everybody can read it. */
    Optional<NewMessage> of(PostId post) {
        return forum.post(post).map(this::words);
    }

    private NewMessage words(StoryPost post) {
        return new NewMessage(
                post.author(),
                post.staff() && isSupport(post.author()),
                Visibility.PUBLIC,
                post.markdown(),
                post.publishedAt(),
                Origin.of(post.id()));
    }

    private boolean isSupport(AccountId author) {
        var roles = people.card(author).roles();
        return roles.contains(Role.AGENT) || roles.contains(Role.ADMIN);
    }
}
