package org.atrium.web.inbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.inbound.SetAsideMails;
import org.atrium.inbound.SetAsideMails.MailRow;
import org.atrium.web.text.PageTexts;

/** What is said of mails that came in, and how many wait. */
@Named
@RequestScoped
public class MailText {

    private static final int MANY = 99;

    @Inject
    private SetAsideMails mails;

    @Inject
    private PageTexts texts;

    /** What a reason means. */
    public String reason(String reason) {
        return texts.of("inbound.reason." + reason);
    }

    /** Why it became nothing, as far as is known; empty for what its list says already. */
    public String why(MailRow mail) {
        if (mail.reason() == null) {
            return "";
        }
        String why = reason(mail.reason());
        if (mail.detail() == null) {
            return why;
        }
        String key = "inbound.sign." + mail.detail();
        return why + " " + (texts.has(key) ? texts.of(key) : mail.detail());
    }

    /** What to do about one that waits; empty where that is nothing. */
    public String advice(MailRow mail) {
        String key = "inbound.todo." + mail.reason();
        return texts.has(key) ? texts.of(key) : "";
    }

    /** Who wrote it, by address, and as they call themselves. */
    public String sender(MailRow mail) {
        return mail.senderName().isBlank() || mail.senderName().equals(mail.sender())
                ? mail.sender()
                : mail.senderName() + " <" + mail.sender() + ">";
    }

    /** What it is about. */
    public String subject(MailRow mail) {
        return mail.subject().isBlank() ? texts.of("inbound.noSubject") : mail.subject();
    }

    /** How many wait for an administrator; empty for none. */
    public String getWaiting() {
        int waiting = mails.countWaiting();
        return waiting == 0
                ? ""
                : texts.of(waiting > MANY ? "inbound.countMany" : "inbound.count", Math.min(waiting, MANY));
    }
}
