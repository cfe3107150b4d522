package org.atrium.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.EmailAddress;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * What somebody without an account wrote to support. It becomes a ticket once its reader has followed the link that was
 * mailed to the address; until then support does not see it, and after some days it is deleted. Which ticket it became is
 * kept as long, so that the link leads there again.
 */
@Entity
class ContactMessage extends PersistentObject {

    private String name;
    private String email;
    private String emailKey;
    private String orderNumber;
    private String postalCode;
    private String subject;

    @Column(columnDefinition = "text")
    private String body;

    @Enumerated(EnumType.STRING)
    private TicketChannel channel;

    private String locale;
    private String timeZone;
    private Instant writtenAt;
    private TicketNumber ticket;
    private AccountId accountId;

    protected ContactMessage() {}

    ContactMessage(NewContactMessage written, EmailAddress email, TicketChannel channel, Instant at) {
        this.name = written.name().strip();
        this.email = email.value();
        this.emailKey = email.key();
        this.orderNumber = written.order();
        this.postalCode = written.postalCode();
        this.subject = written.subject().strip();
        this.body = written.body();
        this.channel = channel;
        this.locale = written.locale();
        this.timeZone = written.timeZone();
        this.writtenAt = at;
    }

    /** It is a ticket of this account now. */
    void confirm(AccountId account, TicketNumber opened) {
        accountId = account;
        ticket = opened;
    }

    /** The ticket it became; empty until it is confirmed. */
    Optional<TicketNumber> ticket() {
        return Optional.ofNullable(ticket);
    }

    AccountId accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    String orderNumber() {
        return orderNumber;
    }

    String postalCode() {
        return postalCode;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    TicketChannel channel() {
        return channel;
    }

    String locale() {
        return locale;
    }

    String timeZone() {
        return timeZone;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
