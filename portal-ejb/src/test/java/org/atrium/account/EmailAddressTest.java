package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.co", " Nora.Lind+shop@mail.example.com ", "o'neil@x-y.example", "zoë@müller.example"})
    void acceptsRealAddresses(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nora",
                "nora@",
                "@x.example",
                "a b@x.example",
                "a@x",
                "a@-x.example",
                "a@x.example\nBcc: all@x.example",
                "a@x.example, b@x.example",
                "<a@x.example>"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(InvalidInputException.class);
    }

    /** The mail library refuses them, so a link would never arrive; some who order have them all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"nora.@x.example", ".nora@x.example", "nora..lind@x.example"})
    void refusesUndeliverableAddresses(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
        assertThatThrownBy(() -> EmailAddress.requireMailable(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new InternetAddress(text)).isInstanceOf(AddressException.class);
    }

    @Test
    void realAddressesAreDeliverable() throws AddressException {
        assertThat(EmailAddress.requireMailable(" n.l-i_nd+shop@mail.example.com ")
                        .value())
                .isEqualTo(new InternetAddress("n.l-i_nd+shop@mail.example.com").getAddress());
    }

    @Test
    void spellingsShareAKey() {
        assertThat(new EmailAddress("Nora@X.Example").key()).isEqualTo(new EmailAddress("nora@x.example").key());
    }
}
