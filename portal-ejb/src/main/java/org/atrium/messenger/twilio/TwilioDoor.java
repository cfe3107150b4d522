package org.atrium.messenger.twilio;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.atrium.messenger.AnswerReports;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.settings.Setting;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;

/**
 * What Twilio calls. Its signature is checked first; whoever else calls, and everybody where Twilio is not set up, is
 * answered as if there were nothing. A message is stored and answered at once; {@link TwilioInbox} fetches its files and
 * takes it in.
 */
@Stateless
@PermitAll
public class TwilioDoor {

    private static final String MESSAGES = "/api/v1/integration/twilio/messages";
    private static final String STATUS = "/api/v1/integration/twilio/status";

    @Inject
    private Outbox outbox;

    @Inject
    private AnswerReports reports;

    @Inject
    private Clock clock;

    /** Where Twilio reports what becomes of an answer. */
    static String statusUrl(long answer) {
        return Setting.BASE_URL.address() + STATUS + "?answer=" + answer;
    }

    /**
     * Takes in a message.
     *
     * @param body the form as it was sent
     * @param signature of the request, null for none
     * @throws UnknownObjectException if it is not Twilio's
     */
    public void receive(String body, String signature) {
        TwilioForm form = authentic(Setting.BASE_URL.address() + MESSAGES, body, signature);
        TwilioMessage.of(form, clock.instant()).ifPresent(message -> outbox.put(TwilioInbox.KIND, message));
    }

    /**
     * Records what became of an answer.
     *
     * @throws UnknownObjectException if it is not Twilio's
     */
    public void report(long answer, String body, String signature) {
        TwilioForm form = authentic(statusUrl(answer), body, signature);
        switch (form.text("MessageStatus")) {
            case "delivered" -> reports.recordProgress(answer, DeliveryStatus.DELIVERED);
            case "read" -> reports.recordProgress(answer, DeliveryStatus.READ);
            case "undelivered", "failed" -> recordFailure(answer, form.text("ErrorCode"));
            default -> {
                // On its way.
            }
        }
    }

    private void recordFailure(long answer, String error) {
        int code = error.matches("\\d{1,9}") ? Integer.parseInt(error) : 0;
        reports.recordFailure(answer, TwilioErrors.reason(code), code == 0 ? null : "Twilio " + code);
    }

    private static TwilioForm authentic(String url, String body, String signature) {
        TwilioAccount account = TwilioAccount.current().orElseThrow(UnknownObjectException::new);
        TwilioForm form;
        try {
            form = TwilioForm.parse(body);
        } catch (IllegalArgumentException undecodable) {
            throw new UnknownObjectException();
        }
        if (!TwilioSignature.isValid(account.token(), url, form, signature)
                || !account.id().equals(form.text("AccountSid"))) {
            throw new UnknownObjectException();
        }
        return form;
    }
}
