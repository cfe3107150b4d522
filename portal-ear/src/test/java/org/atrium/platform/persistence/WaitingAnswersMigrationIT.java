package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waited for a mail in an earlier release, as a number alone: the last that were notified. */
@ArquillianTest
@Tag("builtin")
class WaitingAnswersMigrationIT extends EarlierRelease {

    @Test
    void theLastNotifiedOnesStillWait() throws SQLException {
        migrate("1020");
        thread();
        digest(1, 7, 2);
        digest(2, 8, 0);
        for (int post = 1; post < 4; post++) {
            post(post);
            notification(10 + post, 7, post);
            notification(20 + post, 8, post);
        }

        migrate("1030");

        assertThat(rows("select digest_id, post_id from waiting_answer order by id"))
                .containsExactly("1 2", "1 3");
    }

    private void thread() throws SQLException {
        run("insert into forum_category (id, version, slug, name, description, color, queue, position, holds_posts)"
                + " values (1, 0, 'c', 'C', '', '#000000', 'Q', 0, false)");
        run("insert into forum_thread (id, version, category_id, kind, status, state, locked, archived, title, slug,"
                + " tag_line, author_id, created_at, last_post_at, last_post_number, posts, likes, affected, views)"
                + " values (1, 0, 1, 'QUESTION', 'OPEN', 'PUBLISHED', false, false, 'Kettle', 'kettle', '', 1,"
                + " current_timestamp, current_timestamp, 3, 3, 0, 0, 0)");
    }

    private void post(int id) throws SQLException {
        run("insert into forum_post (id, version, thread_id, number, author_id, staff, markdown, html, state,"
                + " created_at, revisions, likes, flag_weight) values (%1$d, 0, 1, %1$d, 1, false, '', '',"
                        .formatted(id)
                + " 'PUBLISHED', current_timestamp, 0, 0, 0)");
    }

    private void digest(int id, int account, int waiting) throws SQLException {
        run("insert into answer_digest (id, account_id, thread_id, due_at, waiting) values (" + id + ", " + account
                + ", 1, current_timestamp, " + waiting + ")");
    }

    private void notification(int id, int account, int post) throws SQLException {
        run("insert into notification (id, account_id, kind, arguments, created_at, thread_id, post_id) values (" + id
                + ", " + account + ", 'answer', '{}', current_timestamp, 1, " + post + ")");
    }
}
