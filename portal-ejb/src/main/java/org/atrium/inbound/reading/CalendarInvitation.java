package org.atrium.inbound.reading;

/**
 * A calendar entry that a mail brings (RFC 6047).
 *
 * @param method what is to be done, such as {@code REQUEST}, {@code REPLY} or {@code CANCEL}; empty if it does not say
 * @param summary its title in one line
 * @param time when it is, as it says: day, time and zone such as {@code 2026-12-03 14:00–15:00 Europe/Berlin}; empty if it
 *     does not say
 */
public record CalendarInvitation(String method, String summary, String time) {}
