package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.atrium.forum.Author;
import org.atrium.forum.PostView;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadView;
import org.atrium.web.look.Badge;
import org.atrium.web.text.PageTexts;

/** Says how a thread and its posts stand: of all there is to say, what matters most to its readers. */
@Named
@RequestScoped
public class ThreadText {

    @Inject
    private Clock clock;

    @Inject
    private PageTexts texts;

    /** How a thread stands; that it is locked stands beside it. */
    public Badge badge(ThreadRow thread) {
        return new Badge(key(thread), tone(thread));
    }

    /** How a thread stands, in a list: there is but one word. */
    public Badge rowBadge(ThreadRow row) {
        boolean lockedAlone = row.locked() && !row.withSupport() && row.state() == TextState.PUBLISHED;
        return lockedAlone ? new Badge("forum.locked", tone(row)) : badge(row);
    }

    private static String key(ThreadRow thread) {
        if (thread.state() != TextState.PUBLISHED) {
            return "forum.state." + thread.state().name();
        }
        if (thread.withSupport()) {
            return "forum.withSupport";
        }
        return thread.kind() == ThreadKind.QUESTION
                ? "forum.status." + thread.status().name()
                : "forum.kind." + thread.kind().name();
    }

    private static String tone(ThreadRow thread) {
        if (thread.state() != TextState.PUBLISHED) {
            return Badge.ACT;
        }
        if (thread.withSupport()) {
            return Badge.MOVING;
        }
        if (thread.status() == ThreadStatus.SOLVED) {
            return Badge.GOOD;
        }
        boolean unanswered = thread.kind() == ThreadKind.QUESTION && thread.status() == ThreadStatus.OPEN;
        return unanswered ? Badge.ACT : Badge.AT_REST;
    }

    /** The icon beside the word that says how a thread of a list stands. */
    public String icon(ThreadRow row) {
        if (row.withSupport()) {
            return "headset";
        }
        if (row.locked()) {
            return "lock";
        }
        if (row.kind() != ThreadKind.QUESTION) {
            return row.kind() == ThreadKind.ANNOUNCEMENT ? "megaphone" : "chat-dots";
        }
        return row.status() == ThreadStatus.SOLVED ? "check-circle-fill" : "circle";
    }

    /** Who began a thread, such as "Nora asked"; the time follows. */
    public String began(ThreadRow thread) {
        return texts.of(thread.kind() == ThreadKind.QUESTION ? "forum.asked" : "forum.wrote", name(thread.author()));
    }

    /** Who wrote in it last, such as "Otto answered"; the time follows. Who asked replies, and so do all in a discussion. */
    public String wroteLast(ThreadRow thread) {
        boolean answers =
                thread.kind() == ThreadKind.QUESTION && !thread.lastAuthor().equals(thread.author());
        return texts.of(answers ? "forum.answered" : "forum.replied", name(thread.lastAuthor()));
    }

    private String name(Author author) {
        return author.id() == null ? texts.of("forum.gone") : author.displayName();
    }

    /** The text that says by when support answers. */
    public String answerBy(ThreadView thread) {
        return answerBy(thread, clock.instant());
    }

    static String answerBy(ThreadView thread, Instant now) {
        if (thread.supportAnswerBy().isBefore(now)) {
            return "forum.support.late";
        }
        return thread.own() ? "forum.support.yours" : "forum.support.others";
    }

    /** The style classes of a post: whose it is, and who can read it. */
    public String style(PostView post) {
        return "post"
                + (post.staff() ? " post--staff" : "")
                + (post.number() == 1 ? " post--first" : "")
                + readers(post);
    }

    private static String readers(PostView post) {
        if (post.published()) {
            return "";
        }
        return post.state() == TextState.HELD ? " post--held" : " post--hidden";
    }

    /** The text that says why only some can read a post. */
    public String noticeKey(PostView post) {
        return isReported(post)
                ? "forum.notice.reported"
                : "forum.notice." + post.state().name();
    }

    /** Whether it is hidden because members reported it, and no moderator has named a rule yet. */
    private static boolean isReported(PostView post) {
        return post.state() == TextState.HIDDEN
                && (post.rule() == null || post.rule().isEmpty());
    }

    /** The icon of that notice. */
    public String noticeIcon(PostView post) {
        return post.state() == TextState.HELD ? "hourglass-split" : "eye-slash";
    }

    /** What a post is in the words of schema.org; null for what the thread is about, which the thread itself says. */
    public String type(ThreadRow thread, PostView post) {
        if (post.number() == 1) {
            return null;
        }
        return thread.kind() == ThreadKind.QUESTION ? "https://schema.org/Answer" : "https://schema.org/Comment";
    }
}
