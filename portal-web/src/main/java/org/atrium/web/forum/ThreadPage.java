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
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadView;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.ThreadPageVersion;
import org.atrium.forum.reading.ReadingThread.ThreadWithPosts;
import org.atrium.forum.reading.ViewCounts;
import org.atrium.moderation.OwnCommunityAccess;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RequestParams;
import org.atrium.web.http.VisitorPageCache;
import org.atrium.web.http.VisitorPageCache.PageVersion;
import org.atrium.web.live.LivePage;
import org.atrium.web.notification.Bell;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Faces;

/** {@code /forum/thread/{id}/{slug}}: a thread and its posts. */
@Named
@RequestScoped
public class ThreadPage {

    @Inject
    private ReadingThread readingThread;

    @Inject
    private ViewCounts views;

    @Inject
    private org.atrium.forum.reading.ReadTracking readTracking;

    @Inject
    private CurrentViewer current;

    @Inject
    private VisitorPageCache pageCache;

    @Inject
    private Bell bell;

    @Inject
    private PageTexts text;

    @Inject
    private ThreadText threadText;

    @Inject
    private ThreadForms forms;

    @Inject
    private OwnCommunityAccess access;

    private String id;
    private String cursor;
    private Long post;

    private ThreadWithPosts content;
    private String description;
    private Optional<ConflictException> refusal;

    @PostConstruct
    void init() {
        id = RequestParams.pathPart(0);
        cursor = RequestParams.queryParam("cursor");
        post = Optional.ofNullable(RequestParams.queryParam("post"))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    /** Counts the reading, and spares making again what a visitor can have already. */
    public void beforeRender() throws IOException {
        if (Faces.isPostback() || redirectToPost()) {
            return;
        }
        if (isRefreshElsewhere()) {
            return;
        }
        if (current.isSignedIn()) {
            if (!LivePage.isRefresh(Faces.getRequest())) {
                views.countView(current.viewer(), getThread().id());
            }
            markRead();
            bell.markThreadRead(getThread());
        } else {
            pageCache.notModifiedOrCache(visitorPageVersion(readingThread, views, PathId.of(id)), this::pageVersion);
        }
    }

    /** An open page that is not the thread's last one shows nothing new: nothing was read. */
    private boolean isRefreshElsewhere() {
        return LivePage.isRefresh(Faces.getRequest()) && getContent().posts().next() != null;
    }

    /** Whether the post that was asked for stands on another page, or in another thread by now: there it goes on. */
    private boolean redirectToPost() throws IOException {
        if (isPostShown() || isPostUnavailable()) {
            return false;
        }
        Redirect.to(PostRedirect.path(readingThread.post(current.viewer(), post)));
        return true;
    }

    private boolean isPostShown() {
        return post == null || getContent().posts().items().stream().anyMatch(shown -> shown.id() == post);
    }

    /** Whether the post that was asked for cannot be read. The page asks while it is built, before it is entered. */
    public boolean isPostUnavailable() {
        if (isPostShown()) {
            return false;
        }
        try {
            readingThread.post(current.viewer(), post);
            return false;
        } catch (UnknownObjectException gone) {
            return true;
        }
    }

    /** A visitor's reading, which counts whoever it is that gives them the page. */
    private static PageVersion visitorPageVersion(ReadingThread discussion, ViewCounts views, long thread) {
        return () -> {
            ThreadPageVersion stamp = discussion.pageVersion(Viewer.visitor(), thread);
            views.countView(Viewer.visitor(), thread);
            return new long[] {stamp.version(), stamp.categoryVersion(), stamp.likes(), stamp.affected()};
        };
    }

    /** The same facts, as the page has read them. */
    private long[] pageVersion() {
        ThreadView shown = getContent().thread();
        views.countView(current.viewer(), shown.row().id());
        return new long[] {
            shown.version(),
            shown.categoryVersion(),
            shown.row().likes(),
            shown.row().affected()
        };
    }

    public ThreadWithPosts getContent() {
        if (content == null) {
            try {
                content = readingThread.read(current.viewer(), PathId.of(id), cursor, Limit.DEFAULT);
            } catch (MovedException moved) {
                throw post == null ? moved : moved.withQuery("post=" + post);
            } catch (UnknownObjectException gone) {
                throw isReplySubmitted() ? new UnknownObjectException("forum.error.threadGone") : gone;
            }
        }
        return content;
    }

    /** Whether somebody sends an answer to it. */
    private static boolean isReplySubmitted() {
        return Faces.isPostback() && Faces.getRequestParameter("answer") != null;
    }

    public ThreadRow getThread() {
        return getContent().thread().row();
    }

    /** Whether it is a question, whose replies are answers. */
    public boolean isQuestion() {
        return getThread().kind() == ThreadKind.QUESTION;
    }

    /** Whether the viewer may be one of those who can hand it to support: for all others that need not be asked. */
    public boolean isSupportOffered() {
        boolean mayAsk = getContent().thread().own() || current.isModerator() || current.isSupport();
        return mayAsk
                && isQuestion()
                && getThread().status() != ThreadStatus.SOLVED
                && !getThread().withSupport();
    }

    /** Why the viewer writes nothing now, where others may answer; null for who may. */
    public String getReplyRefusal() {
        if (!getContent().thread().mayReply() || !getContent().viewerState().sanctioned()) {
            return null;
        }
        if (refusal == null) {
            refusal = access.writeRefusal(current.viewer());
        }
        return refusal.map(text::reason).orElse(null);
    }

    /** Whether the form for an answer is written: words that came too late for it are shown above the page. */
    public boolean isReplyFormShown() {
        return getContent().thread().mayReply() && getReplyRefusal() == null;
    }

    /** The text that says why nobody can answer. */
    public String getClosedKey() {
        return getThread().state() == TextState.HELD ? "forum.heldThread" : "forum.closed";
    }

    public ThreadForms forms() {
        return forms;
    }

    /** Says how it and its posts stand. */
    public ThreadText threadText() {
        return threadText;
    }

    /** Whether this is where the thread starts, not a later page of it. */
    public boolean isFirstPage() {
        return cursor == null;
    }

    /** What the thread is about: its first post, where this page shows it. */
    public List<PostView> getFirstPost() {
        return getContent().posts().items().stream()
                .filter(post -> post.number() == 1)
                .toList();
    }

    public List<PostView> getReplies() {
        return getContent().posts().items().stream()
                .filter(post -> post.number() > 1)
                .toList();
    }

    /** Where the accepted answer stands: on this page, or on the one that begins with it. */
    public String getAcceptedLink() {
        PostView accepted = getContent().accepted();
        boolean here = getReplies().stream().anyMatch(post -> post.id() == accepted.id());
        String page = here ? "" : "?cursor=" + Cursor.of(accepted.number() - 1).encoded();
        return page + "#post-" + accepted.id();
    }

    /** Whether a post is the accepted answer, which the page has shown already where it stands again among the others. */
    public boolean isShownAbove(PostView post) {
        return post.accepted() && isFirstPage() && getContent().accepted() != null;
    }

    /** Whose answer solved it. */
    public String getAcceptedBy() {
        PostView accepted = getContent().accepted();
        return text.of(
                accepted.staff() ? "forum.acceptedBySupport" : "forum.acceptedBy",
                accepted.author().displayName());
    }

    /** The first reply written since the viewer last read the thread, null for none. */
    public Long getFirstUnread() {
        Instant seen = getContent().viewerState().seenAt();
        return seen == null
                ? null
                : getReplies().stream()
                        .filter(post -> !post.own() && post.createdAt().isAfter(seen))
                        .map(PostView::id)
                        .findFirst()
                        .orElse(null);
    }

    private void markRead() {
        var page = getContent().posts();
        Instant upTo = page.next() == null || page.items().isEmpty()
                ? getThread().lastPostAt()
                : page.items().get(page.items().size() - 1).createdAt();
        Instant before = getContent().viewerState().seenAt();
        if (before == null || before.isBefore(upTo)) {
            readTracking.markRead(current.viewer(), getThread().id(), before, upTo);
        }
    }

    /** What a post is to the thread, in the words of schema.org; null for what the thread is about. */
    public String schemaRole(PostView post) {
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
            description = getContent().posts().items().stream()
                    .findFirst()
                    .map(PostView::excerpt)
                    .orElse("");
        }
        return description;
    }

    /** What it is about, and which page of it this is. */
    public String getTitle() {
        return postsBefore() == 0
                ? getThread().title()
                : text.of("forum.pageOf", getThread().title(), getPageNumber());
    }

    /** The how manieth page of it this is, by the posts before it, those that nobody can read among them. */
    public long getPageNumber() {
        return postsBefore() / Limit.DEFAULT + 1;
    }

    /** The address search engines should keep: each page has its own. */
    public String getCanonical() {
        String page =
                postsBefore() == 0 ? "" : "?cursor=" + Cursor.of(postsBefore()).encoded();
        return Setting.BASE_URL.address() + getThread().path() + page;
    }

    /** How many posts stand before this page, those that nobody can read among them. */
    private long postsBefore() {
        return Cursor.parse(cursor, 1).map(at -> at.number(0)).orElse(0L);
    }
}
