package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountId;

/** Records actions without a verdict in the moderation log, in the transaction of the action. */
@ApplicationScoped
public class ModerationLogWriter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public void write(AccountId moderator, ModerationAction action, ModerationSubject subject) {
        entityManager.persist(ModerationEntry.withoutVerdict(moderator, action, subject, clock.instant()));
    }

    /**
     * The text an action without a verdict is recorded for.
     *
     * @param kind of the text that stands for it, see {@link ModeratedTexts#kind}
     * @param text number of that text
     * @param author whose it is
     * @param path of its page
     * @param note more about it, such as where it went, or null
     */
    public record ModerationSubject(String kind, long text, AccountId author, String title, String path, String note) {}
}
