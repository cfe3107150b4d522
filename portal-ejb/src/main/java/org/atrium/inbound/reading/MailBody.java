package org.atrium.inbound.reading;

/**
 * The body of a mail, as Markdown.
 *
 * @param newest what its author wrote this time
 * @param folded quotes, their attributions and the signature, in their order; empty if there are none
 */
public record MailBody(String newest, String folded) {

    static final MailBody EMPTY = new MailBody("", "");
}
