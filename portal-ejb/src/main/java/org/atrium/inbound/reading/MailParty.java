package org.atrium.inbound.reading;

/**
 * An author or a recipient, as a mail names them.
 *
 * @param address as written, without comments and angle brackets
 * @param name in one line, empty if there is none
 */
public record MailParty(String address, String name) {}
