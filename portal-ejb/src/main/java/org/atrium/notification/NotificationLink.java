package org.atrium.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/** Which thread and which post the link of a notification leads to. */
final class NotificationLink {

    private static final Pattern THREAD = Pattern.compile("/forum/thread/([0-9]{1,18})/");
    private static final Pattern POST = Pattern.compile("/forum/thread/[^?#]*[^#]*#post-([0-9]{1,18})");

    private NotificationLink() {}

    static Optional<ThreadId> thread(String link) {
        return number(THREAD, link).map(ThreadId::new);
    }

    static Optional<PostId> post(String link) {
        return number(POST, link).map(PostId::new);
    }

    private static Optional<Long> number(Pattern pattern, String link) {
        return Optional.ofNullable(link)
                .map(pattern::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> Long.valueOf(found.group(1)));
    }
}
