package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What visitors were answered a moment ago is theirs; who is signed in gets an answer of their own. */
@ArquillianTest
@RunAsClient
class RememberedSearchHttpIT {

    @Test
    void aPersonsHitsAreNotGivenToVisitorsNorTheirsToThem() {
        Api customer = Api.as(Person.CUSTOMER);
        String order = customer.get("/orders?limit=1").expect(200).text("/items/0/number");
        String path = "/search?q=" + order;

        assertThat(Api.visitor().get(path).expect(200).body()).doesNotContain("/orders/" + order);
        assertThat(customer.get(path).expect(200).body()).contains("/orders/" + order);
        assertThat(Api.visitor().get(path).expect(200).body()).doesNotContain("/orders/" + order);
    }

    @Test
    void aRememberedAnswerCarriesItsTagAsTheFirstDid() {
        Answer first = Api.visitor().get("/suggestions?q=kettle").expect(200);
        Answer second = Api.visitor().get("/suggestions?q=kettle").expect(200);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Cache-Control")).isEqualTo("public, max-age=10");
        Api.visitor()
                .with("If-None-Match", first.header("ETag"))
                .get("/suggestions?q=kettle")
                .expect(304);
    }
}
