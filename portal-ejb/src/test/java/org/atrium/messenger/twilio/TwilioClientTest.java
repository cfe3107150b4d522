package org.atrium.messenger.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.atrium.messenger.OutgoingMessage;
import org.atrium.messenger.RefusedMessageException;
import org.atrium.platform.settings.Setting;
import org.atrium.ticket.AnswerChannels.UndeliveredReason;
import org.atrium.ticket.event.TicketChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioClientTest {

    private final TwilioServer server = new TwilioServer();
    private final TwilioClient client = new TwilioClient();

    @BeforeEach
    void setAddress() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example");
    }

    @AfterEach
    void stop() {
        System.clearProperty(Setting.BASE_URL.property());
        server.close();
    }

    @Test
    void aMessageIsSentAsTwilioReadsIt() throws Exception {
        send(TicketChannel.WHATSAPP, "Grüße 👋 & mehr");
        TwilioServer.Request sent = server.requests().get(0);
        assertThat(sent.path()).isEqualTo(TwilioServer.messages());
        assertThat(sent.authorization()).isEqualTo("Basic QUMwMDAxOnNlY3JldA==");
        TwilioForm form = TwilioForm.parse(sent.body());
        assertThat(form.text("To")).isEqualTo("whatsapp:+4930123456");
        assertThat(form.text("From")).isEqualTo("whatsapp:+15550002");
        assertThat(form.text("Body")).isEqualTo("Grüße 👋 & mehr");
        assertThat(form.text("StatusCallback"))
                .isEqualTo("https://portal.example/api/v1/integration/twilio/status?answer=7");
    }

    @Test
    void aTextMessageComesFromTheNumberForThose() throws Exception {
        send(TicketChannel.SMS, "Hello");
        assertThat(TwilioForm.parse(server.requests().get(0).body()).text("From"))
                .isEqualTo("+15550001");
    }

    @ParameterizedTest
    @CsvSource({"21610, OPTED_OUT", "63016, TOO_LATE", "21211, BAD_ADDRESS", "30003, UNREACHABLE", "21617, REFUSED"})
    void whatIsRefusedForGoodIsNotTriedAgain(int code, UndeliveredReason reason) {
        server.answer(TwilioServer.messages(), 400, "{\"code\":" + code + ",\"message\":\"+4930123456 is wrong\"}");
        var refused = catchThrowableOfType(RefusedMessageException.class, () -> send(TicketChannel.SMS, "Hello"));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.getMessage()).isEqualTo("Twilio " + code);
    }

    @Test
    void anAnswerThatIsNoJsonIsARefusalToo() {
        server.answer(TwilioServer.messages(), 400, "<html>no</html>");
        assertThatThrownBy(() -> send(TicketChannel.SMS, "Hello"))
                .isInstanceOf(RefusedMessageException.class)
                .hasMessage("HTTP 400");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 429, 500, 503})
    void whatPassesIsTriedAgain(int status) {
        server.answer(TwilioServer.messages(), status, "{\"code\":20000}");
        assertThatThrownBy(() -> send(TicketChannel.SMS, "Hello"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(status))
                .hasMessageNotContaining("4930123456");
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        server.close();
        assertThatThrownBy(() -> send(TicketChannel.SMS, "Hello")).isInstanceOf(IOException.class);
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.redirect(TwilioServer.messages(), server.url() + "/elsewhere");
        assertThatThrownBy(() -> send(TicketChannel.SMS, "Hello")).isInstanceOf(RefusedMessageException.class);
        assertThat(server.requests()).hasSize(1);
    }

    private void send(TicketChannel channel, String text) throws RefusedMessageException, IOException {
        client.send(
                server.account(),
                TwilioAdapter.form(
                        server.account(), new OutgoingMessage(channel, "+4930123456", "conversation", text, 7)));
    }
}
