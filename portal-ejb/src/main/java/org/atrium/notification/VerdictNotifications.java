package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.PostDirectory.PostSummary;
import org.atrium.forum.event.PostEvent.PostHiddenByFlags;
import org.atrium.forum.event.ThreadEvent.ThreadLocked;
import org.atrium.forum.event.ThreadEvent.ThreadMoved;
import org.atrium.forum.event.ThreadEvent.ThreadUnlocked;
import org.atrium.moderation.AppealDecided;
import org.atrium.moderation.AppealOutcome;
import org.atrium.moderation.SanctionLifted;
import org.atrium.moderation.VerdictAction;
import org.atrium.moderation.VerdictGiven;

/**
 * Notifies authors of verdicts on their posts, with the rule and the reason; the link leads to the appeal. Actions on a
 * thread notify its author, unless it is their own action.
 */
@ApplicationScoped
class VerdictNotifications {

    /** What verdicts against a text are called. */
    private static final Map<VerdictAction, String> REMOVAL_NAMES = Map.of(
            VerdictAction.REJECT, "rejected",
            VerdictAction.HIDE, "hidden",
            VerdictAction.DELETE, "deleted",
            VerdictAction.EDIT, "edited",
            VerdictAction.WARN, "warned",
            VerdictAction.SILENCE, "silenced",
            VerdictAction.SUSPEND, "suspended");

    /** What sanctions without an end are called; a silence has none if a suspension without one holds, too. */
    private static final Map<VerdictAction, String> ENDLESS_NAMES =
            Map.of(VerdictAction.SILENCE, "silencedForGood", VerdictAction.SUSPEND, "suspendedForGood");

    @Inject
    private Notifier notifier;

    @Inject
    private PostDirectory posts;

    @Inject
    private RuleNames rules;

    @Inject
    private DayFormat days;

    void on(@Observes VerdictGiven verdict) {
        if (verdict.action() == VerdictAction.APPROVE) {
            notifier.send(
                    verdict.author(),
                    NewNotification.byMail("approved", Map.of("title", verdict.title()), verdict.path(), null));
        } else if (verdict.action() == VerdictAction.LOCK && verdict.startsThread()) {
            notifyAuthor("locked", verdict);
        } else if (REMOVAL_NAMES.containsKey(verdict.action())) {
            notifyAuthor(REMOVAL_NAMES.get(verdict.action()), verdict);
        }
    }

    void on(@Observes AppealDecided decision) {
        String kind = decision.outcome() == AppealOutcome.OVERTURNED ? "appealOverturned" : "appealUpheld";
        notifier.send(
                decision.author(),
                NewNotification.byMail(
                        kind, Map.of("title", decision.title()), pageOf(decision.verdict()), decision.note()));
    }

    /** That people are free is said once nothing holds any more; until then, what still does and how long. */
    void on(@Observes SanctionLifted over) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("kind", over.kind().name());
        if (over.remaining() != null) {
            arguments.put(
                    "held", over.until() == null ? "FOR_GOOD" : over.remaining().name());
        }
        if (over.until() != null) {
            arguments.put("until", days.of(over.until(), over.account()));
        }
        notifier.send(
                over.account(),
                NewNotification.byMail(
                        over.remaining() == null ? "lifted" : "liftedInPart", arguments, "/community", null));
    }

    void on(@Observes PostHiddenByFlags flagged) {
        PostSummary post = posts.summary(flagged.post());
        notifier.send(
                flagged.author(), NewNotification.byMail("flagged", Map.of("title", post.title()), post.path(), null));
    }

    void on(@Observes ThreadLocked locked) {
        if (locked.author().equals(locked.by())) {
            return;
        }
        notifier.send(
                locked.author(),
                NewNotification.byMail(
                        "locked",
                        Map.of("title", posts.title(locked.thread()), "rule", rules.of(locked.rule(), locked.author())),
                        posts.path(locked.thread()),
                        locked.note()));
    }

    void on(@Observes ThreadUnlocked unlocked) {
        if (unlocked.author().equals(unlocked.by())) {
            return;
        }
        notifier.send(
                unlocked.author(),
                NewNotification.byMail(
                        "unlocked",
                        Map.of("title", posts.title(unlocked.thread())),
                        posts.path(unlocked.thread()),
                        null));
    }

    void on(@Observes ThreadMoved moved) {
        if (moved.author().equals(moved.by())) {
            return;
        }
        notifier.send(
                moved.author(),
                NewNotification.inPortalOnly(
                        "moved",
                        Map.of("title", posts.title(moved.thread()), "category", moved.category()),
                        posts.path(moved.thread())));
    }

    private void notifyAuthor(String kind, VerdictGiven verdict) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", verdict.title());
        arguments.put("rule", rules.of(verdict.rule(), verdict.author()));
        if (verdict.until() != null) {
            arguments.put("until", days.of(verdict.until(), verdict.author()));
        }
        notifier.send(
                verdict.author(),
                NewNotification.byMail(
                        verdict.until() == null ? ENDLESS_NAMES.getOrDefault(verdict.action(), kind) : kind,
                        arguments,
                        pageOf(verdict.verdict()),
                        verdict.note()));
    }

    private static String pageOf(long verdict) {
        return "/forum/verdict/" + verdict;
    }
}
