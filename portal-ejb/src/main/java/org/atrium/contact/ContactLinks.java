package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.account.AccountId;
import org.atrium.platform.ids.SignedTokens;
import org.atrium.ticket.event.TicketNumber;

/**
 * The links by which people without an account confirm what they wrote, and read their tickets. A token says what it opens
 * and until when, signed with a secret of the installation: there is no table of them.
 */
@ApplicationScoped
class ContactLinks {

    /** How long a message waits for its confirmation. */
    static final Duration CONFIRMATION_LIFETIME = Duration.ofDays(3);

    /** How long a mail leads to its ticket. Each mail has a new link. */
    static final Duration TICKET_LIFETIME = Duration.ofDays(180);

    private static final String CONFIRMATION = "contactConfirmation";
    private static final String TICKET = "contactTicket";
    private static final Pattern CONFIRMATION_TOKEN = Pattern.compile("[0-9]{1,18}");
    private static final Pattern TICKET_TOKEN =
            Pattern.compile("(?<ticket>T-[0-9]{1,17})\\.(?<account>[0-9]{1,18})\\.(?<until>[0-9]{1,12})");

    @Inject
    private SignedTokens tokens;

    @Inject
    private Clock clock;

    /** Path of the page where the reader of a mail confirms a message. */
    String confirmationPath(long message) {
        return "/confirm-contact?token=" + tokens.sign(CONFIRMATION, Long.toString(message));
    }

    /** Which message a token confirms; empty if it is none of ours. */
    Optional<Long> message(String token) {
        return content(CONFIRMATION, CONFIRMATION_TOKEN, token).map(found -> Long.parseLong(found.group()));
    }

    /** Path of the page where the requester reads a ticket. */
    String ticketPath(TicketNumber ticket, AccountId requester) {
        long until = clock.instant().plus(TICKET_LIFETIME).getEpochSecond();
        return "/conversation?token=" + tokens.sign(TICKET, ticket.value() + "." + requester.value() + "." + until);
    }

    /** Which ticket a token opens for whom; empty if it is none of ours, or has expired. */
    Optional<OpenedTicket> ticket(String token) {
        return content(TICKET, TICKET_TOKEN, token)
                .filter(found -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(found.group("until")))))
                .map(found -> new OpenedTicket(
                        TicketNumber.parse(found.group("ticket")),
                        new AccountId(Long.parseLong(found.group("account")))));
    }

    private Optional<Matcher> content(String purpose, Pattern form, String token) {
        return tokens.read(purpose, token).map(form::matcher).filter(Matcher::matches);
    }

    /** A ticket and the requester it is opened for. */
    record OpenedTicket(TicketNumber ticket, AccountId requester) {}
}
