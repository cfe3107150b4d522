package org.atrium.faq;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.ratelimit.LimitedAttempt;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.BodyText;

/** Takes votes on whether an article helped: one per reader. */
@Stateless
@PermitAll
public class ArticleVotes {

    private static final RateLimit PER_VOTER = new RateLimit("vote", 30, Duration.ofHours(1));
    private static final RateLimit PER_CLIENT = new RateLimit("vote.address", 300, Duration.ofHours(1));

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /**
     * Takes a reader's vote.
     *
     * @param browser what tells this visitor from others at the same address, where nobody is signed in; kept as a pseudonym only
     */
    public void vote(Viewer viewer, String browser, String slug, NewArticleVote vote) {
        InputValidation.check(vote);
        String voter = admit(viewer, browser);
        applyVote(find(viewer, slug).orElseThrow(UnknownObjectException::new), voter, vote);
    }

    /**
     * Counts a reader whom an article has helped, so that they ask no more; nothing where it is not there any more, where they
     * have said already what they think of it, or where too many are counted.
     *
     * @param browser as for {@link #vote}
     */
    public void countHelped(Viewer viewer, String browser, String slug) {
        String voter = voter(viewer, browser);
        if (rateLimiter.tryAcquire(attempts(voter))) {
            find(viewer, slug).ifPresent(article -> addVote(article, voter));
        }
    }

    private void addVote(Article article, String voter) {
        entityManager.lock(article, LockModeType.PESSIMISTIC_WRITE);
        if (articles.vote(article, voter).isEmpty()) {
            applyVote(article, voter, new NewArticleVote(true, null, null));
        }
    }

    /** By which name the reader's vote is kept, unless they vote too often. */
    private String admit(Viewer viewer, String browser) {
        String voter = voter(viewer, browser);
        rateLimiter.check(attempts(voter));
        return voter;
    }

    private String voter(Viewer viewer, String browser) {
        return viewer.isSignedIn()
                ? "account:" + viewer.account().value()
                : "reader:" + pseudonyms.of("vote", clientAddress.address() + " " + browser);
    }

    private LimitedAttempt[] attempts(String voter) {
        return new LimitedAttempt[] {PER_VOTER.attemptBy(voter), PER_CLIENT.attemptBy(clientAddress.network())};
    }

    private Optional<Article> find(Viewer viewer, String slug) {
        return articles.bySlugOrNumber(slug).filter(found -> ArticlePolicy.maySee(viewer, found));
    }

    private void applyVote(Article article, String voter, NewArticleVote vote) {
        entityManager.lock(article, LockModeType.PESSIMISTIC_WRITE);
        Optional<ArticleVote> before = articles.vote(article, voter);
        int yes = vote.helpful() ? 1 : 0;
        int no = 1 - yes;
        if (before.isPresent()) {
            boolean was = before.get().isHelpful();
            before.get().update(vote, clock.instant());
            if (was != vote.helpful()) {
                articles.countVotes(article.id(), yes - no, no - yes);
            }
        } else {
            entityManager.persist(new ArticleVote(article, voter, vote, clock.instant()));
            articles.countVotes(article.id(), yes, no);
        }
    }

    /** What a reader says of an article. */
    public record NewArticleVote(
            @NotNull Boolean helpful,
            VoteReason reason,
            @Size(max = 1000) @BodyText String comment) {}
}
