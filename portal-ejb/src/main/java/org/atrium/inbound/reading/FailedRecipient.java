package org.atrium.inbound.reading;

/**
 * A recipient whom a mail did not reach.
 *
 * @param address as the server names it
 * @param hard whether it is of no use to try again: the address does not exist or takes no mail
 * @param status by RFC 3463, such as {@code 5.1.1}; empty if there is none
 * @param diagnostic what the server says, in one line
 */
public record FailedRecipient(String address, boolean hard, String status, String diagnostic) {}
