package org.atrium.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Texts;

/** Lists the viewer's notifications and marks them as read. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Notifications {

    private static final long NO_THREAD = -1;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private ParcelNotifications parcels;

    @Inject
    private Clock clock;

    /** The viewer's notifications in their language, newest first. */
    public Page<NotificationRow> list(Viewer viewer, Texts texts, String cursor, int limit) {
        long before = Cursor.parse(cursor, 1).map(at -> at.number(0)).orElse(Long.MAX_VALUE);
        var rows = notifications.byAccount(viewer.requireAccount(), before, org.hibernate.query.Page.first(limit + 1));
        return Page.of(rows, limit, row -> Cursor.of(row.id())).map(row -> row(row, texts));
    }

    /** How many the viewer has not read. */
    public long countUnread(Viewer viewer) {
        return notifications.countUnread(viewer.requireAccount());
    }

    /**
     * The viewer has opened a page: what leads there is read.
     *
     * @param path of the page
     * @param thread which it shows; its notifications are read too. Null for none
     * @return how many others the viewer has not read
     */
    public long markPageRead(Viewer viewer, String path, Long thread) {
        AccountId account = viewer.requireAccount();
        String beginning = path + "#";
        ThreadId shown = new ThreadId(thread == null ? NO_THREAD : thread);
        UnreadOfPage unread = notifications.unreadOfPage(account, path, beginning, beginning.length(), shown);
        if (unread.page() > 0) {
            notifications.markPageRead(account, path, beginning, beginning.length(), shown, clock.instant());
        }
        return unread.others();
    }

    /**
     * Marks one as read.
     *
     * @return the path of what it is about, empty if that cannot be read any more
     */
    public Optional<String> markRead(Viewer viewer, long id) {
        Notification notification =
                notifications.byId(viewer.requireAccount(), id).orElseThrow(UnknownObjectException::new);
        notification.markRead(clock.instant());
        return Optional.of(notification).filter(known -> !known.isUnavailable()).map(Notification::link);
    }

    /** Marks all of the viewer's as read. */
    public void markAllRead(Viewer viewer) {
        notifications.markAllRead(viewer.requireAccount(), clock.instant());
    }

    private NotificationRow row(Notification notification, Texts texts) {
        Map<String, Object> arguments = parcels.inWordsOf(texts, notification.kind(), notification.arguments());
        return new NotificationRow(
                notification.id(),
                notification.kind(),
                texts.get("notification." + notification.kind(), arguments),
                notification.link(),
                notification.createdAt(),
                notification.isRead());
    }

    /** A notification in its reader's words. */
    public record NotificationRow(long id, String kind, String text, String link, Instant createdAt, boolean read) {}
}
