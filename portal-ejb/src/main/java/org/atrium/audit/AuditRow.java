package org.atrium.audit;

import java.time.Instant;

/**
 * An entry of the trail.
 *
 * @param actor number of the account that acted
 * @param action what was done; its text is {@code audit.action.<action>}
 * @param object what it was done to
 * @param subject number of the account it concerns, or null
 * @param detail what changed or why, or null
 * @param address network address it was done from, or null
 */
public record AuditRow(
        long id, Instant at, long actor, String action, String object, Long subject, String detail, String address) {}
