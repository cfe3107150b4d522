package org.atrium.moderation;

/**
 * A verdict that an appeal has overturned.
 *
 * @param id number of its entry in the log
 * @param before the text's source when it was judged
 */
public record FormerVerdict(long id, VerdictAction action, String before) {

    static FormerVerdict of(ModerationEntry entry) {
        return new FormerVerdict(entry.id(), entry.action().verdict(), entry.before());
    }
}
