package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.DueEntities;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who follows a lively thread gets a mail of the first answer at once, and one of all the next ones after an hour. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AnswerDigestHttpIT {

    private final Person person = Person.aCustomer();
    private final Api author = Api.as(person);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void laterAnswersAreMailedAsDigest() {
        String thread = publishedThread();
        Forum.reply(Api.as(Person.AGENT), thread, "Descale it, [so](/help)");
        Letter first = Mailbox.await(person.email(), " answered in “" + title + "”");
        assertThat(first.text()).contains("> Descale it, [so](/help)");
        assertThat(first.html()).contains("<a href=\"" + Api.portal() + "/help\"");

        String second = Forum.reply(Api.as(Person.MODERATOR), thread, "Tap it twice");
        Forum.reply(Api.as(Person.AGENT), thread, "Or leave it");
        DueEntities.makeDue("AnswerDigest");

        Letter news = Mailbox.await(person.email(), "New replies in “" + title + "”");
        assertThat(news.text())
                .contains("There are 2 more replies in “" + title + "”, which you follow.", "#post-" + second);
        assertThat(news.header("List-Unsubscribe")).isNotNull();
        assertThat(Mailbox.to(person.email()))
                .filteredOn(letter -> letter.subject().contains(" answered in "))
                .hasSize(1);
    }

    @Test
    void unfollowingDiscardsThePendingDigest() {
        String thread = publishedThread();
        Person other = Person.aCustomer();
        Api.as(other).post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(Api.as(Person.AGENT), thread, "Descale it");
        Mailbox.await(person.email(), " answered in “" + title + "”");
        Mailbox.await(other.email(), " answered in “" + title + "”");
        Forum.reply(Api.as(Person.MODERATOR), thread, "Tap it twice");

        author.delete("/forum/threads/" + thread + "/subscription").expect(204);
        DueEntities.makeDue("AnswerDigest");

        Mailbox.await(other.email(), "New replies in “" + title + "”");
        assertThat(Mailbox.to(person.email()))
                .noneMatch(letter -> letter.subject().contains("New replies in "));
    }

    @Test
    void whatCannotBeReadWhenTheMailLeavesIsNotCounted() {
        String thread = publishedThread();
        Api agent = Api.as(Person.AGENT);
        Forum.reply(agent, thread, "Descale it");
        Mailbox.await(person.email(), " answered in “" + title + "”");
        String second = Forum.reply(agent, thread, "Tap it twice");
        String third = Forum.reply(agent, thread, "Or leave it");
        String fourth = Forum.reply(agent, thread, "Or sell it");
        String fifth = Forum.reply(agent, thread, "Or keep it");
        for (String post : List.of(second, third, fifth)) {
            Api.as(Person.ADMIN)
                    .post("/forum/posts/" + post + "/flags", Json.of("reason", "SPAM"))
                    .expect(204);
        }
        Review.approve(third);
        DueEntities.makeDue("AnswerDigest");

        Letter news = Mailbox.await(person.email(), "New replies in “" + title + "”");
        assertThat(news.text())
                .contains("There are 2 more replies in “" + title + "”", "#post-" + third)
                .doesNotContain("#post-" + second, "#post-" + fourth);
    }

    private String publishedThread() {
        String thread = Forum.ask(author, title, "It hums");
        Review.approve(Forum.firstPost(author, thread));
        return thread;
    }
}
