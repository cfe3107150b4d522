package org.atrium.inbound.mailbox;

import jakarta.mail.Message;

/**
 * A mail in the mailbox.
 *
 * @param uid its number for as long as the mailbox exists
 * @param bytes how long it is, as the server counts
 * @param flagged whether it was marked for whoever looks into the mailbox
 */
record WaitingMail(Message message, long uid, int bytes, boolean flagged) {}
