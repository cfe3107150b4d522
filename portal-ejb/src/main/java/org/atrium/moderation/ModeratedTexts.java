package org.atrium.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;

/** A kind of texts that moderators review. Implementations are CDI beans, called inside a transaction. */
public interface ModeratedTexts {

    /** What the kind is called, such as {@code forum-post}. */
    String kind();

    /** The texts of these numbers that still exist, in any order. */
    List<TextUnderReview> findForReview(Collection<Long> texts);

    /** Takes a text for a verdict: whoever wants to change it meanwhile waits. Empty if it is gone. */
    Optional<TextUnderReview> findForUpdate(long text);

    /**
     * Does to a text what was decided.
     *
     * @param id number of the verdict's entry in the log
     */
    void execute(AccountId moderator, long text, Verdict verdict, long id);

    /** Undoes a verdict, as far as the text still is as that left it. */
    void undoVerdict(AccountId moderator, long text, OverturnedVerdict verdict);

    /** What is known of an author; empty where authors are not known at all. */
    Optional<AuthorRecord> authorRecord(AccountId author);
}
