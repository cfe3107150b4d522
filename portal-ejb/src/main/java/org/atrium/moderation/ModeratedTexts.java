package org.atrium.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;

/** Texts of one kind that moderators judge. Implementations are CDI beans; they are called inside a transaction. */
public interface ModeratedTexts {

    /** What the kind is called, such as {@code forum-post}. */
    String kind();

    /** The texts of these numbers that still exist, in any order. */
    List<TextUnderReview> show(Collection<Long> texts);

    /** Takes a text for a verdict: whoever wants to change it meanwhile waits. Empty if it is gone. */
    Optional<TextUnderReview> take(long text);

    /**
     * Does to a text what was decided.
     *
     * @param id number of the verdict's entry in the log
     */
    void carryOut(AccountId moderator, long text, Verdict verdict, long id);

    /** Undoes a verdict, as far as the text still is as that left it. */
    void undo(AccountId moderator, long text, FormerVerdict verdict);

    /** What is known of an author; empty where authors are not known at all. */
    Optional<AuthorRecord> record(AccountId author);
}
