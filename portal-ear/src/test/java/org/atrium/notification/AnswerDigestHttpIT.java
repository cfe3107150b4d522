package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Mailbox.Letter;
import org.atrium.testing.Person;
import org.atrium.testing.Review;
import org.atrium.testing.Waiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who follows a lively thread gets a mail of the first answer at once, and one of all the next ones after an hour. */
@ArquillianTest
@RunAsClient
class AnswerDigestHttpIT {

    private final Person person = Person.aCustomer();
    private final Api author = Api.as(person);
    private final String title = "Kettle " + UUID.randomUUID();

    @Test
    void theNextAnswersComeTogether() {
        String thread = publishedThread();
        Forum.reply(Api.as(Person.AGENT), thread, "Descale it, [so](/help)");
        Letter first = Mailbox.await(person.email(), " answered in “" + title + "”");
        assertThat(first.text()).contains("> Descale it, [so](/help)");
        assertThat(first.html()).contains("<a href=\"" + Api.portal() + "/help\"");

        String second = Forum.reply(Api.as(Person.MODERATOR), thread, "Tap it twice");
        Forum.reply(Api.as(Person.AGENT), thread, "Or leave it");
        Waiting.isOver("AnswerDigest");

        Letter news = Mailbox.await(person.email(), "News in “" + title + "”");
        assertThat(news.text())
                .contains("There are 2 more answers in “" + title + "”, which you follow.", "#post-" + second);
        assertThat(news.header("List-Unsubscribe")).isNotNull();
        assertThat(Mailbox.to(person.email()))
                .filteredOn(letter -> letter.subject().contains(" answered in "))
                .hasSize(1);
    }

    @Test
    void whoFollowsNoMoreIsNotToldWhatWaited() {
        String thread = publishedThread();
        Person other = Person.aCustomer();
        Api.as(other).post("/forum/threads/" + thread + "/subscription").expect(204);
        Forum.reply(Api.as(Person.AGENT), thread, "Descale it");
        Mailbox.await(person.email(), " answered in “" + title + "”");
        Mailbox.await(other.email(), " answered in “" + title + "”");
        Forum.reply(Api.as(Person.MODERATOR), thread, "Tap it twice");

        author.delete("/forum/threads/" + thread + "/subscription").expect(204);
        Waiting.isOver("AnswerDigest");

        Mailbox.await(other.email(), "News in “" + title + "”");
        assertThat(Mailbox.to(person.email()))
                .noneMatch(letter -> letter.subject().contains("News in "));
    }

    private String publishedThread() {
        String thread = Forum.ask(author, title, "It hums");
        Review.approve(Forum.firstPost(author, thread));
        return thread;
    }
}
