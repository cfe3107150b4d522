package org.atrium.notification;

import static org.atrium.notification.NotificationAudience.ADMINISTRATORS;
import static org.atrium.notification.NotificationAudience.EVERYBODY;
import static org.atrium.notification.NotificationAudience.MODERATORS;
import static org.atrium.notification.NotificationChannel.EMAIL;
import static org.atrium.notification.NotificationChannel.PORTAL;
import static org.atrium.notification.NotificationChannel.TEXT;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.Role;

/** What people are notified of, each of which they choose the channels for by itself. */
public enum NotificationKind {
    /** The next reply in a thread they follow. */
    ANSWER(EVERYBODY, Set.of(PORTAL, EMAIL, TEXT), Set.of(PORTAL, EMAIL), List.of("answer"), List.of()),
    /** The replies after that, together; in the portal each is an {@link #ANSWER}. */
    FURTHER_ANSWERS(EVERYBODY, Set.of(EMAIL), Set.of(EMAIL), List.of("answers"), List.of()),
    /** What is new in all they follow, once a day or a week; which of the two is a setting of its own. */
    DIGEST(EVERYBODY, Set.of(EMAIL), Set.of(EMAIL), List.of("digest"), List.of()),
    MENTION(EVERYBODY, Set.of(PORTAL, EMAIL, TEXT), Set.of(PORTAL, EMAIL), List.of("mention"), List.of()),
    /** A question they follow, or have too, is solved, or support has it now. */
    QUESTION(
            EVERYBODY,
            Set.of(PORTAL, EMAIL, TEXT),
            Set.of(PORTAL, EMAIL),
            List.of("questionSolved", "questionEscalated"),
            List.of("accepted")),
    /** What moderators decide of their posts and of them. */
    MODERATION(
            EVERYBODY,
            Set.of(PORTAL, EMAIL),
            Set.of(PORTAL, EMAIL),
            List.of(
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
            List.of("moved", "merged", "split")),
    /** Their own messages with support. */
    SUPPORT(
            EVERYBODY,
            Set.of(PORTAL, EMAIL, TEXT),
            Set.of(PORTAL, EMAIL),
            List.of("escalated", "opened", "ticketAnswer", "ticketPrivate", "ticketPrivateCopied", "ticketCopied"),
            List.of("ticketSolved")),
    /** Answers of support to others, of which they get copies; they can read them nowhere else. */
    COPY(EVERYBODY, Set.of(EMAIL), Set.of(EMAIL), List.of("ticketCopy"), List.of()),
    PARCEL(
            EVERYBODY,
            Set.of(PORTAL, EMAIL, TEXT),
            Set.of(PORTAL, EMAIL),
            List.of("parcelPickUp", "parcelMissed", "parcelSentBack"),
            List.of()),
    RETURN(
            EVERYBODY,
            Set.of(PORTAL, EMAIL, TEXT),
            Set.of(PORTAL, EMAIL),
            List.of(
                    "returnAuthorized",
                    "returnAuthorizedPart",
                    "returnDenied",
                    "returnReceived",
                    "returnReceivedPart",
                    "returnCompleted",
                    "returnCompletedPart",
                    "returnExpired"),
            List.of()),
    /** A colleague gave them a ticket. */
    ASSIGNMENT(
            NotificationAudience.SUPPORT,
            Set.of(PORTAL, EMAIL),
            Set.of(PORTAL, EMAIL),
            List.of("ticketAssigned"),
            List.of()),
    /** Somebody wrote in a ticket of theirs. */
    CUSTOMER_REPLY(
            NotificationAudience.SUPPORT,
            Set.of(PORTAL, EMAIL),
            Set.of(PORTAL),
            List.of("customerReplied"),
            List.of("ticketReopened", "answerUndelivered")),
    /** A colleague named them in an internal note. */
    COLLEAGUE(
            NotificationAudience.SUPPORT,
            Set.of(PORTAL, EMAIL),
            Set.of(PORTAL, EMAIL),
            List.of("colleagueMentioned"),
            List.of()),
    /** What support promised is due soon, in a ticket of theirs or of nobody. */
    PROMISE(
            NotificationAudience.SUPPORT,
            Set.of(PORTAL, EMAIL),
            Set.of(PORTAL),
            List.of("answerDue", "solutionDue", "promisesDue"),
            List.of()),
    /** The review queue is full or old. */
    REVIEW(MODERATORS, Set.of(PORTAL, EMAIL), Set.of(PORTAL), List.of("reviewWaiting"), List.of()),
    /** What the portal could not do by itself; of messages that it gave up nobody is mailed, most of them are mails. */
    TROUBLE(
            ADMINISTRATORS,
            Set.of(PORTAL, EMAIL),
            Set.of(PORTAL),
            List.of("importFailed", "mailSetAside"),
            List.of("messageSetAside"));

    private static final Map<String, NotificationKind> BY_NOTIFICATION = Stream.of(values())
            .flatMap(kind -> kind.notifications().map(notification -> Map.entry(notification, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final NotificationAudience audience;
    private final Set<NotificationChannel> channels;
    private final Set<NotificationChannel> defaults;
    private final List<String> mailed;
    private final List<String> inPortalOnly;

    NotificationKind(
            NotificationAudience audience,
            Set<NotificationChannel> channels,
            Set<NotificationChannel> defaults,
            List<String> mailed,
            List<String> inPortalOnly) {
        this.audience = audience;
        this.channels = EnumSet.copyOf(channels);
        this.defaults = EnumSet.copyOf(defaults);
        this.mailed = mailed;
        this.inPortalOnly = inPortalOnly;
    }

    /** The kind of a notification. */
    static NotificationKind of(String notification) {
        NotificationKind kind = BY_NOTIFICATION.get(notification);
        if (kind == null) {
            throw new IllegalArgumentException("A notification of no kind: " + notification);
        }
        return kind;
    }

    /** Those there are for somebody with these roles. */
    static List<NotificationKind> of(Set<Role> roles) {
        return Stream.of(values()).filter(kind -> kind.isFor(roles)).toList();
    }

    /** Whether there are any for somebody with these roles. */
    boolean isFor(Set<Role> roles) {
        return audience.includes(roles);
    }

    /** All notifications of the kind. */
    Stream<String> notifications() {
        return Stream.of(mailed, inPortalOnly).flatMap(List::stream);
    }

    /** The notifications of the kind that are mailed. */
    List<String> mailed() {
        return mailed;
    }

    /** The channels there are for it. */
    Set<NotificationChannel> channels() {
        return EnumSet.copyOf(channels);
    }

    boolean has(NotificationChannel channel) {
        return channels.contains(channel);
    }

    /** Whether somebody who has chosen nothing is notified by a channel. */
    boolean isDefault(NotificationChannel channel) {
        return defaults.contains(channel);
    }

    /** Whether it is a row of the settings; the digest is a setting of its own. */
    boolean isListed() {
        return this != DIGEST;
    }

    /** What stands for it in links of mails, as in those that were sent before it had its name. */
    String code() {
        return switch (this) {
            case ANSWER -> "reply";
            case FURTHER_ANSWERS -> "digest";
            case DIGEST -> "followed";
            default -> name().toLowerCase(Locale.ROOT).replace("_", "");
        };
    }
}
