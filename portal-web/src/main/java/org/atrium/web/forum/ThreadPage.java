package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.forum.PostView;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadView;
import org.atrium.forum.reading.Discussion;
import org.atrium.forum.reading.Discussion.Reading;
import org.atrium.forum.reading.ThreadStamp;
import org.atrium.forum.reading.ViewCounts;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.Asked;
import org.atrium.web.http.PathId;
import org.atrium.web.http.VisitorCopy;
import org.atrium.web.http.VisitorCopy.Facts;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.util.Faces;

/** {@code /forum/thread/{id}/{slug}}: a thread and its posts. */
@Named
@RequestScoped
public class ThreadPage {

    @Inject
    private Discussion discussion;

    @Inject
    private ViewCounts views;

    @Inject
    private org.atrium.forum.reading.Reading readers;

    @Inject
    private CurrentViewer current;

    @Inject
    private VisitorCopy copy;

    private String id;
    private String cursor;

    private Reading reading;
    private String description;

    @PostConstruct
    void ask() {
        id = Asked.part(0);
        cursor = Asked.value("cursor");
    }

    /** Counts the reading, and spares making again what a visitor can have already. */
    public void enter() {
        if (Faces.isPostback()) {
            return;
        }
        if (current.isSignedIn()) {
            views.count(getThread().id());
            markRead();
        } else {
            copy.offer(asked(discussion, views, PathId.of(id)), this::read);
        }
    }

    /** A visitor's reading, which counts whoever it is that gives them the page. */
    private static Facts asked(Discussion discussion, ViewCounts views, long thread) {
        return () -> {
            ThreadStamp stamp = discussion.stamp(Viewer.visitor(), thread);
            views.count(thread);
            return new long[] {stamp.version(), stamp.category(), stamp.likes(), stamp.affected()};
        };
    }

    /** The same facts, as the page has read them. */
    private long[] read() {
        ThreadView shown = getReading().thread();
        views.count(shown.row().id());
        return new long[] {
            shown.version(), shown.category(), shown.row().likes(), shown.row().affected()
        };
    }

    public Reading getReading() {
        if (reading == null) {
            reading = discussion.read(current.viewer(), PathId.of(id), cursor, Limit.DEFAULT);
        }
        return reading;
    }

    public ThreadRow getThread() {
        return getReading().thread().row();
    }

    /** Whether this is where the thread starts, not a later page of it. */
    public boolean isStart() {
        return cursor == null;
    }

    /** What the thread is about: its first post, where this page shows it. */
    public List<PostView> getOpening() {
        return getReading().posts().items().stream()
                .filter(post -> post.number() == 1)
                .toList();
    }

    public List<PostView> getReplies() {
        return getReading().posts().items().stream()
                .filter(post -> post.number() > 1)
                .toList();
    }

    /** Where the accepted answer stands: on this page, or on the one that begins with it. */
    public String getAcceptedPlace() {
        PostView accepted = getReading().accepted();
        boolean here = getReplies().stream().anyMatch(post -> post.id() == accepted.id());
        String page = here ? "" : "?cursor=" + Cursor.of(accepted.number() - 1).encoded();
        return page + "#post-" + accepted.id();
    }

    /** The first reply written since the viewer last read the thread, null for none. */
    public Long getFirstNew() {
        Instant seen = getReading().mine().seenAt();
        return seen == null
                ? null
                : getReplies().stream()
                        .filter(post -> !post.own() && post.createdAt().isAfter(seen))
                        .map(PostView::id)
                        .findFirst()
                        .orElse(null);
    }

    private void markRead() {
        var page = getReading().posts();
        Instant upTo = page.next() == null || page.items().isEmpty()
                ? getThread().lastPostAt()
                : page.items().get(page.items().size() - 1).createdAt();
        Instant before = getReading().mine().seenAt();
        if (before == null || before.isBefore(upTo)) {
            readers.seen(current.viewer(), getThread().id(), before, upTo);
        }
    }

    /** What a post is to the thread, in the words of schema.org; null for what the thread is about. */
    public String role(PostView post) {
        if (post.number() == 1) {
            return null;
        }
        if (getThread().kind() != ThreadKind.QUESTION) {
            return "comment";
        }
        return post.accepted() ? "acceptedAnswer" : "suggestedAnswer";
    }

    /** The first words, for whoever shows a link to the thread. */
    public String getDescription() {
        if (description == null) {
            description = getReading().posts().items().stream()
                    .findFirst()
                    .map(PostView::excerpt)
                    .orElse("");
        }
        return description;
    }

    /** The address search engines should keep. */
    public String getCanonical() {
        return Setting.BASE_URL.address() + getThread().path();
    }
}
