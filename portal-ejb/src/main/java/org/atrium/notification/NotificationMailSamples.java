package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.MailSamples;
import org.atrium.platform.mail.SampleWords;

/** The mails of all notifications, kind by kind. */
@ApplicationScoped
class NotificationMailSamples implements MailSamples {

    /** Those that bring what somebody wrote. */
    private static final Set<String> WITH_BODY = Set.of(
            "answer",
            "answers",
            "mention",
            "ticketAnswer",
            "ticketPrivate",
            "ticketPrivateCopied",
            "ticketCopied",
            "ticketCopy");

    /** Those that bring a note of staff. */
    private static final Set<String> WITH_NOTE = Set.of(
            "rejected",
            "hidden",
            "deleted",
            "edited",
            "locked",
            "warned",
            "silenced",
            "suspended",
            "appealUpheld",
            "appealOverturned",
            "returnDenied",
            "returnCompletedPart");

    private static final String UNSUBSCRIBE = "/unsubscribe?token=sample";

    /** What any of them may be about. */
    private static final Map<String, Object> ARGUMENTS = Map.ofEntries(
            Map.entry("name", SampleWords.OTHER),
            Map.entry("title", SampleWords.TITLE),
            Map.entry("subject", SampleWords.TITLE),
            Map.entry("number", "T-1001"),
            Map.entry("count", 3),
            Map.entry("rule", SampleWords.OTHER),
            Map.entry("since", "Sat, Nov 28"),
            Map.entry("until", "Thu, Dec 3"),
            Map.entry("kind", "SILENCE"),
            Map.entry("held", "SUSPENSION"),
            Map.entry("order", "HK-2001"),
            Map.entry("parcel", "JD0145"),
            Map.entry("headline", SampleWords.TITLE),
            Map.entry("sendBy", "Dec 20, 2026"),
            Map.entry("items", 1),
            Map.entry("asked", 2),
            Map.entry("left", 2),
            Map.entry("missing", 1));

    @Override
    public List<Mail> mails(SampleWords words) {
        return Stream.of(MailKind.values())
                .flatMap(kind -> kind.notifications().stream().map(notification -> mail(kind, notification, words)))
                .toList();
    }

    private static Mail mail(MailKind kind, String notification, SampleWords words) {
        boolean body = WITH_BODY.contains(notification);
        Mail mail = words.mail(
                        "notification.mail." + notification,
                        ARGUMENTS,
                        kind == MailKind.COPY ? null : "/notifications",
                        body ? SampleWords.BODY : WITH_NOTE.contains(notification) ? SampleWords.NOTE : null,
                        body)
                .endedBy(UNSUBSCRIBE);
        return body && kind != MailKind.COPY ? words.withEarlier(mail) : mail;
    }
}
