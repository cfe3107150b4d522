package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.PostApproved;
import org.atrium.forum.PostCard;
import org.atrium.forum.PostDeleted;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostEditedByModerator;
import org.atrium.forum.PostHidden;
import org.atrium.forum.PostId;
import org.atrium.forum.PostRejected;
import org.atrium.forum.ThreadLocked;
import org.atrium.forum.ThreadMoved;

/** Tells authors what moderators decided about their texts: by which rule, and why. */
@ApplicationScoped
class VerdictNews {

    @Inject
    private Notifier notifier;

    @Inject
    private PostDirectory posts;

    @Inject
    private RuleNames rules;

    void approved(@Observes PostApproved verdict) {
        PostCard post = posts.card(verdict.post());
        notifier.tell(verdict.author(), Notice.mailed("approved", Map.of("title", post.title()), post.path(), null));
    }

    void rejected(@Observes PostRejected verdict) {
        tell("rejected", verdict.post(), verdict.author(), verdict.rule(), verdict.note());
    }

    void hidden(@Observes PostHidden verdict) {
        String kind = verdict.rule() == null ? "flagged" : "hidden";
        tell(kind, verdict.post(), verdict.author(), verdict.rule(), verdict.note());
    }

    void deleted(@Observes PostDeleted verdict) {
        tell("deleted", verdict.post(), verdict.author(), verdict.rule(), verdict.note());
    }

    void edited(@Observes PostEditedByModerator verdict) {
        tell("edited", verdict.post(), verdict.author(), verdict.rule(), verdict.note());
    }

    void locked(@Observes ThreadLocked verdict) {
        notifier.tell(
                verdict.author(),
                Notice.mailed(
                        "locked",
                        Map.of(
                                "title",
                                posts.title(verdict.thread()),
                                "rule",
                                rules.of(verdict.rule(), verdict.author())),
                        posts.path(verdict.thread()),
                        verdict.note()));
    }

    void moved(@Observes ThreadMoved verdict) {
        notifier.tell(
                verdict.author(),
                Notice.quiet(
                        "moved",
                        Map.of("title", posts.title(verdict.thread()), "category", verdict.category()),
                        posts.path(verdict.thread())));
    }

    private void tell(String kind, PostId id, AccountId author, String rule, String note) {
        PostCard post = posts.card(id);
        notifier.tell(author, Notice.mailed(kind, arguments(post, author, rule), post.path(), note));
    }

    private Map<String, String> arguments(PostCard post, AccountId author, String rule) {
        return Map.of("title", post.title(), "rule", rules.of(rule, author));
    }
}
