package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However long a question is, and whatever it is made of, it is answered soon at every door that takes one. */
@ArquillianTest
@RunAsClient
@Tag("once")
class LongQuestionsHttpIT {

    /** As long as an address may be. What looked at each sign once for each other took four seconds for as many. */
    private static final String QUESTION = "a" + "!".repeat(14_000) + "a1";

    private static final Duration SOON = Duration.ofSeconds(2);

    @Test
    void apiAnswersLongQueriesQuickly() {
        for (String path :
                List.of("/search?q=", "/suggestions?q=", "/forum/threads?q=", "/faq/articles?q=", "/orders?q=")) {
            answersSoon(path, () -> Api.as(Person.CUSTOMER).get(path + QUESTION));
        }
        for (String path : List.of("/admin/accounts?q=", "/admin/audit?q=", "/search?q=")) {
            answersSoon(path, () -> Api.as(Person.ADMIN).get(path + QUESTION));
        }
        answersSoon("log", () -> Api.as(Person.MODERATOR).get("/moderation/log?q=" + QUESTION));
        answersSoon("tickets", () -> Api.as(Person.AGENT).get("/search?in=tickets&q=" + QUESTION));
    }

    @Test
    void pagesAnswerLongQueriesQuickly() {
        Pages visitor = Pages.visitor();
        answersSoon("/search", () -> visitor.get("/search?q=" + QUESTION));
        Pages customer = Pages.as(Person.CUSTOMER);
        answersSoon("/orders", () -> customer.get("/orders?q=" + QUESTION));
        answersSoon("/forum/ask", () -> customer.get("/forum/ask?title=" + QUESTION));
        answersSoon("/forum/ask", () -> customer.submit("/forum/ask", "ask", Map.of("title", QUESTION)), 200, 422);
    }

    @Test
    void longQueriesAreTruncated() {
        String words = "descale the kettle ";
        assertThat(Api.visitor()
                        .get("/search?in=faq&q=" + words.replace(" ", "+") + "%20".repeat(400) + "x".repeat(2000))
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEqualTo(Api.visitor()
                        .get("/search?in=faq&q=" + words.replace(" ", "+"))
                        .expect(200)
                        .json()
                        .at("/items"));
    }

    private static void answersSoon(String what, Supplier<Answer> asking, Integer... alsoRight) {
        long start = System.nanoTime();
        Answer answer = asking.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (alsoRight.length == 0) {
            answer.expect(200);
        } else {
            assertThat(answer.status()).as(what).isIn((Object[]) alsoRight);
        }
        assertThat(taken).as(what).isLessThan(SOON);
    }
}
