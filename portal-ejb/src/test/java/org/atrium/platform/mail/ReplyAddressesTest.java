package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.ids.FixedPseudonyms;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address for answers says whose mail was answered, and nobody else can make one. */
class ReplyAddressesTest {

    private final ReplyAddresses addresses = new ReplyAddresses(new FixedPseudonyms());
    private final MailConversation ticket =
            MailConversation.about("ticket", "T-100042").readBy(1234567);

    @BeforeEach
    void standSomewhere() {
        System.setProperty(Setting.SUPPORT_ADDRESS.property(), "Help@Shop.example");
    }

    @AfterEach
    void clear() {
        System.clearProperty(Setting.SUPPORT_ADDRESS.property());
    }

    @Test
    void saysTheConversationAndWhoseItIs() {
        assertThat(addresses.read(address())).contains(new ConversationPart("ticket", "T-100042", Optional.of(1234567L)));
    }

    @Test
    void survivesServersThatChangeCapitals() {
        assertThat(addresses.read(address().toUpperCase(Locale.ROOT))).isPresent();
        assertThat(addresses.read(address().toLowerCase(Locale.ROOT))).isPresent();
    }

    @Test
    void fitsWhatMailServersTake() {
        assertThat(address().indexOf('@')).isLessThanOrEqualTo(64);
    }

    @Test
    void aChangedOneIsNone() {
        assertThat(addresses.read(address().replace("100042", "100043"))).isEmpty();
        assertThat(addresses.read(address().replaceFirst("[0-9a-f]@", "x@"))).isEmpty();
        assertThat(addresses.read(address().replace("shop.example", "other.example"))).isEmpty();
        assertThat(addresses.read("help@shop.example")).isEmpty();
        assertThat(addresses.read("no address")).isEmpty();
    }

    @Test
    void ownIsTheAddressOfSupportWithAnyDetail() {
        assertThat(ReplyAddresses.isOwn("HELP+sale@shop.example")).isTrue();
        assertThat(ReplyAddresses.isOwn("help@SHOP.example")).isTrue();
        assertThat(ReplyAddresses.isOwn("helper@shop.example")).isFalse();
        assertThat(ReplyAddresses.isOwn("help@shop.example.org")).isFalse();
    }

    @Test
    void thereIsNoneWhereThePortalGetsNoMail() {
        System.setProperty(Setting.SUPPORT_ADDRESS.property(), "");
        assertThat(addresses.addressOf(ticket)).isEmpty();
        assertThat(ReplyAddresses.isOwn("help@shop.example")).isFalse();
    }

    @Test
    void nobodyAnswersWhatIsNobodys() {
        assertThat(addresses.addressOf(MailConversation.about("ticket", "T-1"))).isEmpty();
        assertThat(addresses.addressOf(null)).isEmpty();
    }

    private String address() {
        return addresses.addressOf(ticket).orElseThrow().smtpForm();
    }
}
