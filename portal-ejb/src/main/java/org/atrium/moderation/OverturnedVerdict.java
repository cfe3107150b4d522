package org.atrium.moderation;

/**
 * A verdict that an appeal overturned.
 *
 * @param id number of its entry in the log
 * @param before the text's source when it was judged
 */
public record OverturnedVerdict(long id, VerdictAction action, String before) {

    static OverturnedVerdict of(ModerationEntry entry) {
        return new OverturnedVerdict(entry.id(), entry.action().verdict(), entry.before());
    }
}
