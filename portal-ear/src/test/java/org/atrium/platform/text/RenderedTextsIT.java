package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** HTML that an earlier release made is made anew, whatever it was made of. */
@ArquillianTest
class RenderedTextsIT {

    private static final String OLD = "<p>made by an earlier release</p>";

    @Inject
    private Database database;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Test
    void outdatedHtmlIsRenderedAgain() throws Exception {
        for (String table : List.of("forum_post", "ticket_message", "article_text")) {
            assertThat(count("select count(*) from " + table)).isPositive();
            database.run("update " + table + " set rendering = 0, html = '" + OLD
                    + "' where id in (select max(id) from " + table + " union select min(id) from " + table + ")");

            Eventually.so("all of " + table + " is made anew", Duration.ofSeconds(20), () -> isNew(table));
            assertThat(count("select count(*) from " + table + " where html = '" + OLD + "'"))
                    .isZero();
        }
    }

    private boolean isNew(String table) {
        return count("select count(*) from " + table + " where rendering < " + Markdown.RENDERING) == 0;
    }

    private long count(String sql) {
        try {
            return transactions.in(() ->
                    (Long) entityManager.createNativeQuery(sql, Long.class).getSingleResult());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
