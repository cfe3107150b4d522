package org.atrium.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.forum.event.ThreadId;

/**
 * Which mails a link ends.
 *
 * @param kind one kind of them; null for all, or for those about a thread
 * @param thread replies in a thread; null for others
 */
record MailScope(NotificationKind kind, ThreadId thread) {

    static final MailScope ALL = new MailScope(null, null);

    private static final Pattern FORM = Pattern.compile("(?<kind>[a-z]{1,20})|t(?<thread>[0-9]{1,18})");

    static MailScope of(NotificationKind kind) {
        return new MailScope(kind, null);
    }

    static MailScope repliesIn(ThreadId thread) {
        return new MailScope(null, thread);
    }

    /** The scope a code stands for; empty if it is none of ours. */
    static Optional<MailScope> read(String code) {
        Matcher form = FORM.matcher(code);
        if (code.isEmpty()) {
            return Optional.of(ALL);
        }
        if (!form.matches()) {
            return Optional.empty();
        }
        return form.group("thread") == null
                ? kind(form.group("kind"))
                : Optional.of(repliesIn(new ThreadId(Long.parseLong(form.group("thread")))));
    }

    private static Optional<MailScope> kind(String code) {
        return Stream.of(NotificationKind.values())
                .map(MailScope::of)
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }

    /** What stands for it in a link; nothing for all, as in the links of earlier releases. */
    String code() {
        if (thread != null) {
            return "t" + thread.value();
        }
        return kind == null ? "" : kind.code();
    }
}
