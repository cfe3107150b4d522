package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.platform.error.ConflictException;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often somebody's flags were right: each is judged once, and an appeal that succeeds judges it the other way. */
@ArquillianTest
class FlagAccuracyIT {

    private static final FlaggingPost.NewFlag SPAM = new FlaggingPost.NewFlag(FlagReason.SPAM, null);

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Viewers viewers;

    @Inject
    private AccountDirectory people;

    @Inject
    private ForumSteps talk;

    @Inject
    private FlaggingPost flagging;

    @Inject
    private ReviewDesk desk;

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private EditingPost editing;

    @Inject
    private ReviewQueue queue;

    @Inject
    private ForumModeratedTexts texts;

    private Viewer author;
    private Viewer moderator;
    private Viewer other;
    private Viewer first;
    private Viewer second;
    private long post;

    @BeforeEach
    void write() throws Exception {
        author = viewers.with(Role.MODERATOR);
        moderator = staff("moderator@example.com");
        other = staff("admin@example.com");
        first = viewers.with(Role.CUSTOMER);
        second = viewers.with(Role.CUSTOMER);
        post = talk.firstPost(talk.ask(author));
        flag(first);
    }

    @Test
    void flagsAreJudgedOnce() throws Exception {
        judge(moderator, Verdict.of(VerdictAction.APPROVE, null, null));
        assertFlags(first, 0, 1);

        flag(second);
        judge(moderator, Verdict.of(VerdictAction.HIDE, null, null));
        assertFlags(first, 0, 1);
        assertFlags(second, 1, 0);
    }

    @Test
    void flagsAreUpheldWhenThePostIsMoved() throws Exception {
        judge(moderator, new Verdict(VerdictAction.MOVE, null, null, null, "pans-and-knives", null, null, null, null));
        assertFlags(first, 1, 0);
    }

    @Test
    void postIsFlaggedAgainOnlyIfItWasEditedSinceTheVerdict() throws Exception {
        assertFlagRefused("forum.error.flagged");
        judge(moderator, Verdict.of(VerdictAction.APPROVE, null, null));
        assertFlagRefused("forum.error.flagJudged");

        as.moderator(() -> editing.edit(author, post, null, now -> new EditingPost.EditPost(null, "Other words.")));
        flag(first);

        assertFlagRefused("forum.error.flagged");
        judge(moderator, Verdict.of(VerdictAction.HIDE, null, null));
        assertFlags(first, 1, 1);
    }

    @Test
    void whatAModeratorEditedIsJudged() throws Exception {
        judge(
                moderator,
                new Verdict(VerdictAction.EDIT, "SPAM", null, "The moderator's text.", null, null, null, null, null));

        assertFlagRefused("forum.error.flagJudged");
    }

    @Test
    void flagNobodyWillJudgeCanBeMadeAgain() throws Exception {
        transactions.in(() -> {
            queue.withdraw(ForumModeratedTexts.KIND, post);
            return null;
        });

        flag(first);

        assertFlagRefused("forum.error.flagged");
        judge(moderator, Verdict.of(VerdictAction.APPROVE, null, null));
        assertFlags(first, 0, 1);
    }

    private void assertFlagRefused(String reason) {
        assertThatThrownBy(() -> flag(first))
                .isInstanceOfSatisfying(ConflictException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(reason));
    }

    @Test
    void flagsAreRejectedWhenTheVerdictIsOverturned() throws Exception {
        judge(moderator, Verdict.of(VerdictAction.HIDE, null, null));
        assertFlags(first, 1, 0);
        as.moderator(() -> verdicts.appeal(
                author,
                verdicts.latestOfText(author, ForumModeratedTexts.KIND, post).id(),
                new OwnVerdicts.NewAppeal("I asked")));

        judge(other, Verdict.of(VerdictAction.APPROVE, null, null));
        assertFlags(first, 0, 1);
    }

    /** Somebody of the demo content who may claim what waits. */
    private Viewer staff(String email) throws Exception {
        return new Viewer(
                transactions.in(
                        () -> people.byVerifiedEmail(email).orElseThrow().id()),
                Set.of(Role.MODERATOR));
    }

    private void flag(Viewer viewer) throws Exception {
        as.customer(() -> {
            flagging.flag(viewer, post, SPAM);
            return null;
        });
    }

    private void judge(Viewer judge, Verdict verdict) throws Exception {
        long item = transactions.in(() -> entityManager
                .createQuery("select id from ReviewItem where textKind = :kind and textId = :post", Long.class)
                .setParameter("kind", ForumModeratedTexts.KIND)
                .setParameter("post", post)
                .getSingleResult());
        as.moderator(() -> {
            desk.claim(judge, item);
            desk.judge(judge, item, verdict);
            return null;
        });
    }

    private void assertFlags(Viewer viewer, int right, int wrong) throws Exception {
        var record = transactions.in(() -> texts.authorRecord(viewer.account()).orElseThrow());
        assertThat(List.of(record.flagsRight(), record.flagsWrong())).containsExactly(right, wrong);
    }
}
