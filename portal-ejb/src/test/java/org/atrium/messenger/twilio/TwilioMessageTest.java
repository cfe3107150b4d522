package org.atrium.messenger.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.messenger.IncomingMessage;
import org.atrium.ticket.event.TicketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioMessageTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void aWhatsAppMessageIsRead() {
        IncomingMessage message = incoming(
                "MessageSid=SM1&From=whatsapp%3A%2B4930123456&To=whatsapp%3A%2B15550002&Body=Gr%C3%BC%C3%9Fe+%F0%9F%91%8B"
                        + "&ProfileName=Nora");
        assertThat(message.channel()).isEqualTo(TicketChannel.WHATSAPP);
        assertThat(message.conversation()).isEqualTo("whatsapp:+4930123456 whatsapp:+15550002");
        assertThat(message.sender().phone()).isEqualTo("+4930123456");
        assertThat(message.text()).isEqualTo("Grüße 👋");
        assertThat(message.name()).isEqualTo("Nora");
        assertThat(message.email()).isNull();
    }

    @Test
    void aTextMessageOfAShortNumberIsOneToo() {
        IncomingMessage message = incoming("MessageSid=SM1&From=72404&To=%2B15550001&Body=Code");
        assertThat(message.channel()).isEqualTo(TicketChannel.SMS);
        assertThat(message.sender().phone()).isNull();
        assertThat(message.sender().id()).isEqualTo("72404");
    }

    /** The portal has no number there to answer by, but the words are the customer's. */
    @ParameterizedTest
    @CsvSource({"messenger:123, SOCIAL", "rcs:+4930123456, OTHER"})
    void whatComesByOtherNetworksOfTwilioIsNotLost(String from, TicketChannel channel) {
        IncomingMessage message = incoming("MessageSid=SM1&From=" + from.replace("+", "%2B") + "&To=%2B1&Body=Hello");
        assertThat(message.channel()).isEqualTo(channel);
        assertThat(message.sender().id()).isEqualTo(from);
        assertThat(message.sender().phone()).isNull();
    }

    @Test
    void aPlaceIsWritten() {
        assertThat(incoming(
                                "MessageSid=SM1&From=%2B49301&To=%2B1&Body=&Latitude=52.5&Longitude=13.4&Label=Depot&Address=Hill+1")
                        .text())
                .isEqualTo("Depot, Hill 1 (52.5, 13.4)");
    }

    @Test
    void whatPeopleTypeIsShownAsTheyTypedIt() {
        assertThat(incoming(
                                "MessageSid=SM1&From=%2B49301&To=%2B1&Body=2*3*4+__init__+a_b+%5BR%5D%3A+1%0A%23+https%3A%2F%2Fa.b%2F_x_")
                        .text())
                .isEqualTo("2*3*4 __init__ a_b [R]: 1\n# https://a.b/_x_");
    }

    @Test
    void whatNoDatabaseKeepsIsDropped() {
        assertThat(incoming("MessageSid=SM1&From=%2B49301&To=%2B1&Body=a%00b%07c%0Ad&ProfileName=N%00ora")
                        .text())
                .isEqualTo("abc\nd");
    }

    @Test
    void itsFilesAreCounted() {
        TwilioMessage message = TwilioMessage.of(
                        TwilioForm.parse("MessageSid=SM1&From=%2B49301&To=%2B1&NumMedia=2&MediaUrl0=a&MediaUrl1=b"
                                + "&MediaContentType0=image%2Fjpeg&MediaContentType1=audio%2Fogg&MediaUrl2=c"),
                        NOON)
                .orElseThrow();
        assertThat(message.media()).containsExactly("a", "b");
        assertThat(message.types()).containsExactly("image/jpeg", "audio/ogg");
    }

    @ParameterizedTest
    @CsvSource({"MessageSid=SM1", "From=%2B49301", "''"})
    void whatIsNoMessageIsPassedOver(String form) {
        assertThat(TwilioMessage.of(TwilioForm.parse(form), NOON)).isEqualTo(Optional.empty());
    }

    @Test
    void noNumberIsInWhatLogsMayHave() {
        assertThat(TwilioMessage.of(TwilioForm.parse("MessageSid=SM1&From=%2B4930123456&Body=secret"), NOON)
                        .orElseThrow())
                .asString()
                .doesNotContain("4930123456")
                .doesNotContain("secret");
    }

    private static IncomingMessage incoming(String form) {
        return TwilioMessage.of(TwilioForm.parse(form), NOON).orElseThrow().incoming(List.of(), List.of());
    }
}
