package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often somebody's flags were right: each is judged once, and an appeal that succeeds judges it the other way. */
@ArquillianTest
class FlagAccuracyIT {

    private static final Flagging.Flag SPAM = new Flagging.Flag(FlagReason.SPAM, null);

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Viewers viewers;

    @Inject
    private Talk talk;

    @Inject
    private Flagging flagging;

    @Inject
    private ReviewDesk desk;

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private ForumTexts texts;

    private Viewer author;
    private Viewer moderator;
    private Viewer other;
    private Viewer first;
    private Viewer second;
    private long post;

    @BeforeEach
    void write() throws Exception {
        author = viewers.with(Role.MODERATOR);
        moderator = viewers.with(Role.MODERATOR);
        other = viewers.with(Role.MODERATOR);
        first = viewers.with(Role.CUSTOMER);
        second = viewers.with(Role.CUSTOMER);
        post = talk.firstPost(talk.ask(author));
        flag(first);
    }

    @Test
    void countOnceHoweverManyVerdictsFollow() throws Exception {
        judge(moderator, Verdict.of(VerdictAction.APPROVE, null, null));
        assertFlags(first, 0, 1);

        flag(second);
        judge(moderator, Verdict.of(VerdictAction.HIDE, null, null));
        assertFlags(first, 0, 1);
        assertFlags(second, 1, 0);
    }

    @Test
    void areRightWhereThePostCouldNotStayInItsPlace() throws Exception {
        judge(moderator, new Verdict(VerdictAction.MOVE, null, null, null, "pans-and-knives", null, null, null, null));
        assertFlags(first, 1, 0);
    }

    @Test
    void areWrongOnceTheVerdictIsOverturned() throws Exception {
        judge(moderator, Verdict.of(VerdictAction.HIDE, null, null));
        assertFlags(first, 1, 0);
        as.moderator(() -> verdicts.appeal(
                author, verdicts.ofText(author, ForumTexts.KIND, post).id(), new OwnVerdicts.Words("I asked")));

        judge(other, Verdict.of(VerdictAction.APPROVE, null, null));
        assertFlags(first, 0, 1);
    }

    private void flag(Viewer reader) throws Exception {
        as.customer(() -> {
            flagging.flag(reader, post, SPAM);
            return null;
        });
    }

    private void judge(Viewer judge, Verdict verdict) throws Exception {
        long item = transactions.in(() -> entityManager
                .createQuery("select id from ReviewItem where textKind = :kind and textId = :post", Long.class)
                .setParameter("kind", ForumTexts.KIND)
                .setParameter("post", post)
                .getSingleResult());
        as.moderator(() -> {
            desk.claim(judge, item);
            desk.judge(judge, item, verdict);
            return null;
        });
    }

    private void assertFlags(Viewer reader, int right, int wrong) throws Exception {
        var record = transactions.in(() -> texts.record(reader.account()).orElseThrow());
        assertThat(List.of(record.flagsRight(), record.flagsWrong())).containsExactly(right, wrong);
    }
}
