package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Merchant;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An order of nobody's account is shown to whoever knows number, address and postcode; every other guess sounds alike. */
@ArquillianTest
@RunAsClient
class GuestOrdersHttpIT {

    private static final String POSTCODE = "10115";

    private final Person guest = Person.somebody();
    private final Pages visitor = Pages.visitor();

    @Test
    void everyWrongGuessSoundsAlike() {
        String number = Merchant.deliveredOrder(guest);
        String account = Merchant.deliveredOrder(Person.CUSTOMER);
        assertThat(look(number, guest.email(), POSTCODE).body()).contains("SW" + number, "Kettle");

        List<String> refusals = List.of(
                refusal(number, guest.email(), "10116"),
                refusal(number, Person.SECOND.email(), POSTCODE),
                refusal(number + "9", guest.email(), POSTCODE),
                refusal(account, Person.CUSTOMER.email(), POSTCODE));
        assertThat(refusals).allMatch(refusals.get(0)::equals).doesNotContain("");
    }

    private String refusal(String number, String email, String postcode) {
        Answer answer = look(number, email, postcode).expect(200);
        assertThat(answer.body()).doesNotContain("SW" + number);
        return Jsoup.parse(answer.body()).select(".error-summary").text();
    }

    private Answer look(String number, String email, String postcode) {
        return visitor.submit(
                "/orders/track", "form", Map.of("number", number, "email", email, "postalCode", postcode));
    }
}
