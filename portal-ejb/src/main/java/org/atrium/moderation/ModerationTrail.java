package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountId;

/** Takes down in the moderators' log what they do without a verdict, in the transaction that does it. */
@ApplicationScoped
public class ModerationTrail {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public void record(AccountId moderator, ModerationAct act, Matter matter) {
        entityManager.persist(ModerationEntry.unasked(moderator, act, matter, clock.instant()));
    }

    /**
     * What it is done to.
     *
     * @param kind of the text that stands for it, see {@link ModeratedTexts#kind}
     * @param text number of that text
     * @param author whose it is
     * @param path of its page
     * @param note more about it, such as where it went, or null
     */
    public record Matter(String kind, long text, AccountId author, String title, String path, String note) {}
}
