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
import org.atrium.platform.caller.Caller;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.throttle.Pace;
import org.atrium.platform.throttle.Throttle;

/** "Did this help?": one vote a reader, which they may change. */
@Stateless
@PermitAll
public class ArticleVotes {

    private static final Pace VOTES = new Pace("vote", 30, Duration.ofHours(1));
    private static final Pace BY_ADDRESS = new Pace("vote.address", 300, Duration.ofHours(1));

    @Inject
    private Throttle throttle;

    @Inject
    private Caller caller;

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
    public void vote(Viewer viewer, String browser, String slug, Vote vote) {
        Inputs.check(vote);
        String voter = viewer.isSignedIn()
                ? "account:" + viewer.account().value()
                : "reader:" + pseudonyms.of("vote", caller.address() + " " + browser);
        throttle.pass(VOTES.by(voter), BY_ADDRESS.by(caller.network()));
        Article article = articles.byAddress(slug)
                .filter(found -> ArticlePolicy.maySee(viewer, found))
                .orElseThrow(UnknownObjectException::new);
        entityManager.lock(article, LockModeType.PESSIMISTIC_WRITE);
        count(article, voter, vote);
    }

    private void count(Article article, String voter, Vote vote) {
        Optional<ArticleVote> before = articles.vote(article, voter).stream().findFirst();
        int yes = vote.helpful() ? 1 : 0;
        int no = 1 - yes;
        if (before.isPresent()) {
            boolean was = before.get().isHelpful();
            before.get().change(vote, clock.instant());
            if (was != vote.helpful()) {
                articles.countVotes(article.id(), yes - no, no - yes);
            }
        } else {
            entityManager.persist(new ArticleVote(article, voter, vote, clock.instant()));
            articles.countVotes(article.id(), yes, no);
        }
    }

    /** What a reader says of an article. */
    public record Vote(
            @NotNull Boolean helpful,
            VoteReason reason,
            @Size(max = 1000) @BodyText String comment) {}
}
