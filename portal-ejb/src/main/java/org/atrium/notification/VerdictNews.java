package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.atrium.forum.PostCard;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.PostHidden;
import org.atrium.forum.event.ThreadLocked;
import org.atrium.forum.event.ThreadMoved;
import org.atrium.moderation.AppealDecided;
import org.atrium.moderation.AppealOutcome;
import org.atrium.moderation.SanctionLifted;
import org.atrium.moderation.VerdictAction;
import org.atrium.moderation.VerdictGiven;

/**
 * Tells authors what moderators decided about their texts, by which rule, and why; the link leads to where they can
 * appeal. What became of a thread is told to its author.
 */
@ApplicationScoped
class VerdictNews {

    /** What verdicts against a text are called. */
    private static final Map<VerdictAction, String> AGAINST = Map.of(
            VerdictAction.REJECT, "rejected",
            VerdictAction.HIDE, "hidden",
            VerdictAction.DELETE, "deleted",
            VerdictAction.EDIT, "edited",
            VerdictAction.WARN, "warned",
            VerdictAction.SILENCE, "silenced",
            VerdictAction.SUSPEND, "suspended");

    @Inject
    private Notifier notifier;

    @Inject
    private PostDirectory posts;

    @Inject
    private RuleNames rules;

    @Inject
    private Days days;

    void judged(@Observes VerdictGiven verdict) {
        if (verdict.action() == VerdictAction.APPROVE) {
            notifier.tell(
                    verdict.author(),
                    Notice.mailed("approved", Map.of("title", verdict.title()), verdict.path(), null));
        } else if (verdict.action() == VerdictAction.LOCK && verdict.startsThread()) {
            tell("locked", verdict);
        } else if (AGAINST.containsKey(verdict.action())) {
            tell(AGAINST.get(verdict.action()), verdict);
        }
    }

    void appealed(@Observes AppealDecided decision) {
        String kind = decision.outcome() == AppealOutcome.OVERTURNED ? "appealOverturned" : "appealUpheld";
        notifier.tell(
                decision.author(),
                Notice.mailed(kind, Map.of("title", decision.title()), pageOf(decision.verdict()), decision.note()));
    }

    void lifted(@Observes SanctionLifted over) {
        notifier.tell(
                over.person(),
                Notice.mailed("lifted", Map.of("kind", over.kind().name()), "/community", null));
    }

    void hidden(@Observes PostHidden flagged) {
        PostCard post = posts.card(flagged.post());
        notifier.tell(flagged.author(), Notice.mailed("flagged", Map.of("title", post.title()), post.path(), null));
    }

    void locked(@Observes ThreadLocked locked) {
        notifier.tell(
                locked.author(),
                Notice.mailed(
                        "locked",
                        Map.of("title", posts.title(locked.thread()), "rule", rules.of(locked.rule(), locked.author())),
                        posts.path(locked.thread()),
                        locked.note()));
    }

    void moved(@Observes ThreadMoved moved) {
        notifier.tell(
                moved.author(),
                Notice.quiet(
                        "moved",
                        Map.of("title", posts.title(moved.thread()), "category", moved.category()),
                        posts.path(moved.thread())));
    }

    private void tell(String kind, VerdictGiven verdict) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", verdict.title());
        arguments.put("rule", rules.of(verdict.rule(), verdict.author()));
        if (verdict.until() != null) {
            arguments.put("until", days.of(verdict.until(), verdict.author()));
        }
        boolean forGood = verdict.action() == VerdictAction.SUSPEND && verdict.until() == null;
        notifier.tell(
                verdict.author(),
                Notice.mailed(
                        forGood ? "suspendedForGood" : kind, arguments, pageOf(verdict.verdict()), verdict.note()));
    }

    private static String pageOf(long verdict) {
        return "/forum/verdict/" + verdict;
    }
}
