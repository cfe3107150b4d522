package org.atrium.audit;

import java.time.Instant;

/**
 * An entry of the audit trail as it is listed.
 *
 * @param actor number of the account that acted, 0 for a system and for somebody who is not signed in
 * @param client name of the system that acted, or null
 * @param action what was done; its text is {@code audit.action.<action>}
 * @param object what it was done to
 * @param subject number of the account it concerns, or null
 * @param detail what changed or why, or null
 * @param address network address it was done from, or null
 */
public record AuditRow(
        long id,
        Instant at,
        long actor,
        String client,
        String action,
        String object,
        Long subject,
        String detail,
        String address) {

    /** Whether it says that a record was seen in a list, which has no number to quote. */
    public boolean isList() {
        return action.startsWith(RecordList.PREFIX);
    }
}
