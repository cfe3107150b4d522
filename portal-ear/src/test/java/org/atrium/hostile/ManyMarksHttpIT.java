package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty thousand marks on one letter keep nobody busy: to bring them in order took half a minute of a processor. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ManyMarksHttpIT {

    private static final String MARKS = "e" + "\u0301".repeat(32_000) + "\u0316".repeat(32_000);

    /** Whatever else the machine does meanwhile. */
    private static final Duration SOON = Duration.ofSeconds(8);

    @Test
    void inABodyOfTheApi() {
        Answer refused = assertTimeout(
                SOON, () -> Api.visitor().post("/sessions", Json.of("email", MARKS, "password", "atrium-demo")));
        assertThat(refused.status()).isBetween(400, 499);
        Answer thread = assertTimeout(SOON, () -> Api.as(Person.CUSTOMER)
                .post(
                        "/forum/threads",
                        Json.of(
                                "category",
                                "kitchen-table",
                                "kind",
                                "QUESTION",
                                "title",
                                MARKS,
                                "body",
                                "It hums.",
                                "tags",
                                List.of(MARKS))));
        assertThat(thread.status()).isEqualTo(422);
    }

    @Test
    void inAnyFieldOfAForm() {
        Pages visitor = Pages.visitor();
        Map<String, String> form = new LinkedHashMap<>(visitor.form("/signin", "form"));
        form.put("email", MARKS);
        form.put("nobodys", MARKS);
        form.put("submit", "");
        Answer refused = assertTimeout(SOON, () -> visitor.post("/signin", form));
        assertThat(refused.status()).isIn(200, 422);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void inAnOrderOfTheMerchant() {
        String number = "IT-" + UUID.randomUUID();
        Map<String, Object> order = Merchant.order(number, Person.CUSTOMER);
        order.put("lines", List.of(Merchant.line("KET-1", MARKS, 2, "49.00")));
        Answer answer = assertTimeout(SOON, () -> Api.merchant().put("/integration/orders/" + number, order));
        assertThat(answer.status()).isLessThan(500);
    }

    @Test
    void inAnAddress() {
        String some = "%CC%81%CC%96".repeat(500);
        assertThat(Pages.visitor().get("/search?q=" + some).status()).isLessThan(500);
    }
}
