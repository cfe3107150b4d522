package org.atrium.inbound;

import org.atrium.account.AccountSummary;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.event.TicketNumber;

/**
 * Where a mail goes.
 *
 * @param author who wrote it, where that is known
 * @param ticket which it answers, or null
 * @param thread which it answers, or null
 * @param returnNumber of the return whose mail it answers, or null
 * @param order of the order whose mail it answers, or null
 * @param withCopies whether those who got copies take part from now on
 * @param quiet whether nobody is mailed for it
 * @param reason why it goes nowhere, or null
 * @param detail of the reason, or null
 */
record MailRoute(
        Way way,
        AccountSummary author,
        TicketNumber ticket,
        ThreadId thread,
        String returnNumber,
        String order,
        boolean withCopies,
        boolean quiet,
        MailReason reason,
        String detail) {

    /** Kinds of ways. */
    enum Way {
        NEW_TICKET,
        CUSTOMER_REPLY,
        SUPPORT_ANSWER,
        POST,
        /** It was written before, as another mail: it belongs to the same ticket. */
        REPEATED,
        AUTOMATIC,
        BOUNCE,
        SET_ASIDE
    }

    static MailRoute setAside(MailReason why) {
        return new MailRoute(Way.SET_ASIDE, null, null, null, null, null, false, true, why, null);
    }

    static MailRoute automatic(MailReason why, String detail) {
        return new MailRoute(Way.AUTOMATIC, null, null, null, null, null, false, true, why, detail);
    }

    static MailRoute bounce() {
        return new MailRoute(Way.BOUNCE, null, null, null, null, null, false, true, null, null);
    }

    /**
     * A ticket of its own.
     *
     * @param named the one whose mail it answers, if its author is no party of that; else null
     * @param returnNumber of a return of theirs whose mail it answers, or null
     * @param order of theirs whose mail it answers, or null
     */
    static MailRoute newTicket(
            TicketNumber named, String returnNumber, String order, boolean withCopies, boolean quiet) {
        return new MailRoute(Way.NEW_TICKET, null, named, null, returnNumber, order, withCopies, quiet, null, null);
    }

    static MailRoute repeated(TicketNumber first) {
        return new MailRoute(Way.REPEATED, null, first, null, null, null, false, true, null, null);
    }

    static MailRoute toTicket(Way way, AccountSummary author, TicketNumber ticket, boolean withCopies) {
        return new MailRoute(way, author, ticket, null, null, null, withCopies, false, null, null);
    }

    static MailRoute toThread(AccountSummary author, ThreadId thread) {
        return new MailRoute(Way.POST, author, null, thread, null, null, false, false, null, null);
    }
}
