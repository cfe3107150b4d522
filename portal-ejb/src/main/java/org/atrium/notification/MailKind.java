package org.atrium.notification;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people get mails about, each of which they can end by itself. */
public enum MailKind {
    /** The next reply in a thread they follow. */
    REPLY("answer"),
    /** The replies after that, together. */
    DIGEST("answers"),
    MENTION("mention"),
    /** What moderators decide of their posts and of them. */
    MODERATION(
            "approved",
            "rejected",
            "hidden",
            "flagged",
            "deleted",
            "edited",
            "locked",
            "unlocked",
            "appealOverturned",
            "appealUpheld",
            "warned",
            "silenced",
            "silencedForGood",
            "suspended",
            "suspendedForGood",
            "lifted",
            "liftedInPart"),
    /** Their own messages with support. */
    SUPPORT("escalated", "opened", "ticketAnswer", "ticketPrivate", "ticketPrivateCopied", "ticketCopied"),
    /** Answers of support to others, of which they get copies. */
    COPY("ticketCopy"),
    PARCEL("parcelPickUp", "parcelMissed", "parcelSentBack"),
    RETURN(
            "returnAuthorized",
            "returnAuthorizedPart",
            "returnDenied",
            "returnReceived",
            "returnReceivedPart",
            "returnCompleted",
            "returnCompletedPart",
            "returnExpired");

    private final Set<String> notifications;

    MailKind(String... notifications) {
        this.notifications = Set.of(notifications);
    }

    /** The notifications whose mails are of this kind. */
    Set<String> notifications() {
        return notifications;
    }

    /** The kind of a notification's mail; empty for one that only ends with all others. */
    static Optional<MailKind> of(String notification) {
        return Stream.of(values())
                .filter(kind -> kind.notifications.contains(notification))
                .findFirst();
    }
}
