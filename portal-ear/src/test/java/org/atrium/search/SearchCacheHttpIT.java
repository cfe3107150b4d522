package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.inside.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What visitors were answered a moment ago is theirs; who is signed in gets an answer of their own. */
@ArquillianTest
@RunAsClient
class SearchCacheHttpIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void cacheSeparatesVisitorsAndCustomers() {
        Api customer = Api.as(Person.CUSTOMER);
        String order = customer.get("/orders?limit=1").expect(200).text("/items/0/number");
        String path = "/search?q=" + order;

        assertThat(Api.visitor().get(path).expect(200).body()).doesNotContain("/orders/" + order);
        assertThat(customer.get(path).expect(200).body()).contains("/orders/" + order);
        assertThat(Api.visitor().get(path).expect(200).body()).doesNotContain("/orders/" + order);
    }

    /** What the index learns meanwhile, of other tests too, has an answer forgotten: the next ones are the same again. */
    @Test
    void cachedAnswerKeepsItsEntityTag() {
        Eventually.so("the same answer three times", LIMIT, () -> {
            Answer first = Api.visitor().get("/suggestions?q=kettle").expect(200);
            Answer second = Api.visitor().get("/suggestions?q=kettle").expect(200);
            Answer third =
                    Api.visitor().with("If-None-Match", first.header("ETag")).get("/suggestions?q=kettle");
            assertThat(second.header("Cache-Control")).isEqualTo("public, max-age=10");
            assertThat(second.header("ETag").equals(first.header("ETag")))
                    .isEqualTo(second.body().equals(first.body()));
            return second.body().equals(first.body()) && third.status() == 304;
        });
    }
}
