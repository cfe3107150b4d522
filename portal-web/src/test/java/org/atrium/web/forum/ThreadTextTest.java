package org.atrium.web.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.atrium.forum.Author;
import org.atrium.forum.PostView;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.ThreadView;
import org.atrium.forum.category.ForumCategoryView;
import org.atrium.web.look.Badge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told first of a thread. */
class ThreadTextTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final ThreadText text = new ThreadText();

    @ParameterizedTest
    @CsvSource({
        "QUESTION,     OPEN,     PUBLISHED, false, false, forum.status.OPEN,       attention, circle",
        "QUESTION,     ANSWERED, PUBLISHED, false, false, forum.status.ANSWERED,   '', circle",
        "QUESTION,     SOLVED,   PUBLISHED, false, false, forum.status.SOLVED,     good, check-circle-fill",
        "QUESTION,     SOLVED,   PUBLISHED, true,  false, forum.locked,            good, lock",
        "QUESTION,     OPEN,     PUBLISHED, false, true,  forum.withSupport,       info, headset",
        "QUESTION,     OPEN,     PUBLISHED, true,  true,  forum.withSupport,       info, headset",
        "QUESTION,     OPEN,     HELD,      false, false, forum.state.HELD,        attention, circle",
        "QUESTION,     OPEN,     HIDDEN,    true,  true,  forum.state.HIDDEN,      attention, headset",
        "DISCUSSION,   OPEN,     PUBLISHED, false, false, forum.kind.DISCUSSION,   '', chat-dots",
        "DISCUSSION,   OPEN,     PUBLISHED, true,  false, forum.locked,            '', lock",
        "ANNOUNCEMENT, OPEN,     PUBLISHED, false, false, forum.kind.ANNOUNCEMENT, '', megaphone",
        "ANNOUNCEMENT, OPEN,     PUBLISHED, true,  false, forum.locked,            '', lock"
    })
    void aListSaysOneThing(
            ThreadKind kind,
            ThreadStatus status,
            TextState state,
            boolean locked,
            boolean withSupport,
            String key,
            String tone,
            String icon) {
        ThreadRow row = thread(kind, status, state, locked, withSupport);
        assertThat(text.rowBadge(row)).isEqualTo(new Badge(key, tone));
        assertThat(text.icon(row)).isEqualTo(icon);
    }

    @Test
    void thePageSaysBesideItThatAThreadIsLocked() {
        ThreadRow locked = thread(ThreadKind.QUESTION, ThreadStatus.OPEN, TextState.PUBLISHED, true, false);
        assertThat(text.badge(locked)).isEqualTo(new Badge("forum.status.OPEN", Badge.ACT));
    }

    @ParameterizedTest
    @CsvSource({"true, 1, forum.support.yours", "false, 1, forum.support.others", "true, -1, forum.support.late"})
    void whoWaitsForSupportReadsByWhen(boolean own, int secondsLeft, String key) {
        ThreadRow row = thread(ThreadKind.QUESTION, ThreadStatus.OPEN, TextState.PUBLISHED, false, true);
        Instant due = NOON.plusSeconds(secondsLeft);
        ThreadView thread = new ThreadView(row, null, NOON, due, null, null, own, true, false, 0, 0);
        assertThat(ThreadText.answerBy(thread, NOON)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, PUBLISHED, post post--first",
        "2, true,  PUBLISHED, post post--staff",
        "2, false, HELD,      post post--held",
        "2, false, REJECTED,  post post--hidden",
        "1, true,  HIDDEN,    post post--staff post--first post--hidden"
    })
    void aPostShowsWhoseItIsAndWhoReadsIt(int number, boolean staff, TextState state, String style) {
        assertThat(text.style(post(number, staff, state))).isEqualTo(style);
    }

    @Test
    void whatTheThreadIsAboutIsNoAnswer() {
        ThreadRow question = thread(ThreadKind.QUESTION, ThreadStatus.OPEN, TextState.PUBLISHED, false, false);
        ThreadRow discussion = thread(ThreadKind.DISCUSSION, ThreadStatus.OPEN, TextState.PUBLISHED, false, false);
        PostView second = post(2, false, TextState.PUBLISHED);
        assertThat(text.type(question, post(1, false, TextState.PUBLISHED))).isNull();
        assertThat(text.type(question, second)).isEqualTo("https://schema.org/Answer");
        assertThat(text.type(discussion, second)).isEqualTo("https://schema.org/Comment");
    }

    private static ThreadRow thread(
            ThreadKind kind, ThreadStatus status, TextState state, boolean locked, boolean withSupport) {
        ForumCategoryView category = new ForumCategoryView("kitchen", "Kitchen", null, null);
        return new ThreadRow(
                1,
                "kettle",
                "Kettle",
                kind,
                status,
                state,
                category,
                new Author("n", "Nora"),
                new Author("o", "Otto"),
                NOON,
                NOON,
                1,
                0,
                0,
                0,
                List.of(),
                locked,
                false,
                withSupport,
                null);
    }

    private static PostView post(int number, boolean staff, TextState state) {
        return new PostView(
                1,
                number,
                new Author("n", "Nora"),
                staff,
                "",
                "",
                NOON,
                null,
                0,
                0,
                false,
                state,
                null,
                null,
                false,
                false,
                false,
                0,
                List.of());
    }
}
