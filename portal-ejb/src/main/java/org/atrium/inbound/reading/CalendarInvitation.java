package org.atrium.inbound.reading;

/**
 * A calendar entry that a mail brings (RFC 6047).
 *
 * @param method what is to be done, such as {@code REQUEST}, {@code REPLY} or {@code CANCEL}; empty if it does not say
 * @param summary its title in one line
 */
public record CalendarInvitation(String method, String summary) {}
