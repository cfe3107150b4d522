package org.atrium.inbound.reading;

/**
 * The body of a mail, as Markdown.
 *
 * @param newest what its author wrote this time
 * @param own whether those are words of its author at all; where there are none, {@code newest} is all there is
 * @param folded quotes, their attributions and the signature, in their order; empty if there are none
 */
public record MailBody(String newest, String folded, boolean own) {

    static final MailBody EMPTY = new MailBody("", "", false);
}
