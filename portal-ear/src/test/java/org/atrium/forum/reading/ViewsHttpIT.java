package org.atrium.forum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How many people came to a thread, not how often its page was opened. */
@ArquillianTest
@RunAsClient
class ViewsHttpIT {

    private final Api api = Api.as(Person.SECOND);

    @Test
    void readerCountsOnceADay() {
        String thread = Forum.ask(api, "Who reads this?", "Three people, some of them often.");
        for (Pages reader : new Pages[] {Pages.as(Person.CUSTOMER), Pages.as(Person.AGENT), Pages.visitor()}) {
            for (int time = 1; time <= 3; time++) {
                reader.get("/forum/thread/" + thread).expect(200);
            }
        }
        Eventually.so("three views", Duration.ofSeconds(20), () -> views(thread) == 3);

        Pages.as(Person.CUSTOMER).get("/forum/thread/" + thread).expect(200);
        Pages.as(Person.MODERATOR).get("/forum/thread/" + thread).expect(200);
        Eventually.so("a fourth view", Duration.ofSeconds(20), () -> views(thread) >= 4);
        assertThat(views(thread)).isEqualTo(4);
    }

    private int views(String thread) {
        return api.get("/forum/threads/" + thread).expect(200).at("/views").asInt();
    }
}
