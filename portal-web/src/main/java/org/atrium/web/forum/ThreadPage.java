package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.forum.PostView;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadView;
import org.atrium.forum.reading.Discussion;
import org.atrium.forum.reading.Discussion.Reading;
import org.atrium.forum.reading.ThreadStamp;
import org.atrium.forum.reading.ViewCounts;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.Asked;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.VisitorCopy;
import org.atrium.web.http.VisitorCopy.Facts;
import org.atrium.web.notification.Bell;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
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

    @Inject
    private Bell bell;

    @Inject
    private PageTexts text;

    private String id;
    private String cursor;
    private Long post;

    private Reading reading;
    private String description;

    @PostConstruct
    void ask() {
        id = Asked.part(0);
        cursor = Asked.value("cursor");
        post = Optional.ofNullable(Asked.value("post"))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    /** Counts the reading, and spares making again what a visitor can have already. */
    public void enter() throws IOException {
        if (Faces.isPostback() || isElsewhere()) {
            return;
        }
        if (current.isSignedIn()) {
            views.count(getThread().id());
            markRead();
            bell.opened(getThread());
        } else {
            copy.offer(asked(discussion, views, PathId.of(id)), this::read);
        }
    }

    /** Whether the post that was asked for stands on another page, or in another thread by now: there it goes on. */
    private boolean isElsewhere() throws IOException {
        if (isHere() || isPostGone()) {
            return false;
        }
        Redirect.to(PostPlace.of(discussion.post(current.viewer(), post)));
        return true;
    }

    private boolean isHere() {
        return post == null || getReading().posts().items().stream().anyMatch(shown -> shown.id() == post);
    }

    /** Whether the post that was asked for cannot be read. The page asks while it is built, before it is entered. */
    public boolean isPostGone() {
        if (isHere()) {
            return false;
        }
        try {
            discussion.post(current.viewer(), post);
            return false;
        } catch (UnknownObjectException gone) {
            return true;
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

    /** What it is about, and which page of it this is. */
    public String getTitle() {
        return after() == 0
                ? getThread().title()
                : text.of("forum.pageOf", getThread().title(), after() / Limit.DEFAULT + 1);
    }

    /** The address search engines should keep: each page has its own. */
    public String getCanonical() {
        String page = after() == 0 ? "" : "?cursor=" + Cursor.of(after()).encoded();
        return Setting.BASE_URL.address() + getThread().path() + page;
    }

    /** How many posts stand before this page, those that nobody can read among them. */
    private long after() {
        return Cursor.parse(cursor, 1).map(at -> at.number(0)).orElse(0L);
    }
}
