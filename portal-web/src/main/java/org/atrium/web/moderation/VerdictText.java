package org.atrium.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.atrium.moderation.AppealOutcome;
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.VerdictView.AppealView;
import org.atrium.web.look.Badge;

/** Says what moderators did, and what came of an appeal against it. */
@Named
@ApplicationScoped
public class VerdictText {

    /** What a moderator did; of an appeal, how it ended. */
    public Badge badge(ModerationLog.ModerationLogEntry entry) {
        return entry.outcome() == null
                ? new Badge("moderation.action." + entry.action().name(), tone(entry.action()))
                : outcome(entry.outcome());
    }

    /** How an appeal stands. */
    public Badge appeal(AppealView appeal) {
        return appeal.outcome() == null
                ? new Badge("moderation.own.appeal.waitingShort", Badge.MOVING)
                : outcome(appeal.outcome());
    }

    /** The text with the sentence about an appeal. */
    public String sentence(AppealView appeal) {
        return "moderation.own.appeal."
                + (appeal.outcome() == null ? "waiting" : appeal.outcome().name());
    }

    public String icon(AppealView appeal) {
        if (appeal.outcome() == null) {
            return "hourglass-split";
        }
        return appeal.outcome() == AppealOutcome.OVERTURNED ? "check-circle" : "info-circle";
    }

    private static Badge outcome(AppealOutcome outcome) {
        return new Badge(
                "moderation.outcome." + outcome.name(),
                outcome == AppealOutcome.OVERTURNED ? Badge.GOOD : Badge.MOVING);
    }

    private static String tone(ModerationAction action) {
        return switch (action) {
            case APPROVE -> Badge.GOOD;
            case REJECT, HIDE, DELETE, SILENCE, SUSPEND -> Badge.REFUSED;
            default -> Badge.MOVING;
        };
    }
}
