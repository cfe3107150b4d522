package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.atrium.forum.PostView;
import org.atrium.forum.ThreadRow;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** What stands beside a thread: the ways to its parts and to the form, and which of its pages this is. */
@RequestScoped
public class ThreadOutline {

    @Inject
    private ThreadPage page;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    /** The parts of the thread that people look for, in their order. */
    public List<OutlineLink> places() {
        List<OutlineLink> places = new ArrayList<>();
        places.add(new OutlineLink(
                texts.of(page.isQuestion() ? "forum.place.question" : "forum.place.first"),
                page.isFirstPage() ? "#content" : page.getThread().path()));
        if (page.getContent().accepted() != null) {
            places.add(acceptedPlace());
        }
        Long unread = page.getFirstUnread();
        if (unread != null) {
            places.add(new OutlineLink(texts.of("forum.newSince"), postPath(unread)));
        }
        List<PostView> replies = page.getReplies();
        if (!replies.isEmpty() && isLastPage()) {
            places.add(new OutlineLink(
                    texts.of("forum.place.last"),
                    postPath(replies.get(replies.size() - 1).id())));
        }
        return places;
    }

    /** The accepted answer: above the replies, or where it stands. */
    private OutlineLink acceptedPlace() {
        return new OutlineLink(
                texts.of("forum.accepted"), page.isFirstPage() ? "#answer-accepted" : page.getAcceptedLink());
    }

    private static String postPath(long post) {
        return "#post-" + post;
    }

    /** Which page of it this is; null where there is no other. The numbers of replies would count those nobody can read. */
    public String position() {
        return page.isFirstPage() && isLastPage() ? null : texts.of("forum.position", page.getPageNumber());
    }

    private boolean isLastPage() {
        return page.getContent().posts().next() == null;
    }

    /** Whether there is a form for a reply, or for a visitor the way to it. */
    public boolean isReplyOffered() {
        ThreadRow thread = page.getThread();
        return current.isSignedIn() ? page.isReplyFormShown() : !thread.locked() && !thread.archived();
    }

    /** Where one replies. */
    public String replyPath() {
        return current.isSignedIn() ? "#answer:body" : "#reply";
    }

    /** A part of a thread and where it is. */
    public record OutlineLink(String name, String path) {}
}
