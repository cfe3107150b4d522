package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** HTML that an earlier release made of a post is not what readers get. */
@ArquillianTest
class PostRerenderingIT {

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private Database database;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Test
    void outdatedHtmlIsRenderedAgain() throws Exception {
        Viewer author = viewers.with(Role.MODERATOR);
        long thread = talk.ask(author);
        long post = talk.reply(author, thread, "**Loud** ![a](https://a.example/1.png)");
        String made = html(post);
        long before = version(thread);

        database.run("update forum_post set rendering = 0, html = '<p>old</p>' where id = " + post);
        assertThat(html(post)).isEqualTo(made);
        Eventually.so("the HTML is made anew", Duration.ofSeconds(20), () -> kept(post)
                .equals(made));

        assertThat(version(thread)).isGreaterThan(before);
    }

    private String html(long post) throws Exception {
        return transactions.in(() -> entityManager.find(ForumPost.class, post).html());
    }

    private String kept(long post) {
        try {
            return transactions.in(() -> (String) entityManager
                    .createNativeQuery("select html from forum_post where id = :id", String.class)
                    .setParameter("id", post)
                    .getSingleResult());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long version(long thread) throws Exception {
        return transactions.in(
                () -> entityManager.find(ForumThread.class, thread).version());
    }
}
