package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.moderation.Measure;
import org.atrium.moderation.ModerationAct;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.SanctionKind;
import org.atrium.moderation.Sanctions;
import org.atrium.moderation.VerdictAction;
import org.atrium.moderation.VerdictView;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators do without a verdict is in their log as well: who did what when. */
@ArquillianTest
class ModerationTrailIT {

    @Inject
    private As as;

    @Inject
    private Viewers viewers;

    @Inject
    private Talk talk;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private ThreadCare care;

    @Inject
    private ThreadTidying tidying;

    @Inject
    private Sanctions sanctions;

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private ModerationLog log;

    private Viewer moderator;
    private Viewer person;

    @BeforeEach
    void come() throws Exception {
        moderator = viewers.with(Role.MODERATOR);
        person = viewers.with(Role.CUSTOMER);
    }

    @Test
    void threadsAreLockedAndPutAwayOnce() throws Exception {
        long thread = talk.ask(moderator);
        as.moderator(() -> {
            care.lock(moderator, thread, true);
            care.lock(moderator, thread, true);
            care.lock(moderator, thread, false);
            care.archive(moderator, thread, true);
            care.archive(moderator, thread, false);
            return null;
        });

        assertThat(entries())
                .extracting(ModerationLog.Entry::action)
                .containsExactly(
                        ModerationAct.UNARCHIVE, ModerationAct.ARCHIVE, ModerationAct.UNLOCK, ModerationAct.LOCK);
    }

    @Test
    void postsGoToOtherThreads() throws Exception {
        long thread = talk.ask(moderator);
        long reply = talk.reply(moderator, thread, "By the way");
        as.moderator(() -> {
            long own = tidying.split(moderator, thread, new ThreadTidying.Split(List.of(reply), "Aside", null));
            return tidying.merge(moderator, own, new ThreadTidying.Merge(thread));
        });

        List<ModerationLog.Entry> entries = entries();
        assertThat(entries)
                .extracting(ModerationLog.Entry::action)
                .containsExactly(ModerationAct.MERGE, ModerationAct.SPLIT);
        assertThat(entries.get(0).text()).isEqualTo(reply);
        assertThat(entries.get(0).note()).isEqualTo(entries.get(1).path());
        assertThat(entries.get(1).note()).isEqualTo(entries.get(0).path());
    }

    @Test
    void sanctionsAreLifted() throws Exception {
        String id = accounts.card(person.account()).publicId();
        as.moderator(() -> {
            long sanction =
                    sanctions.impose(moderator, id, new Measure(SanctionKind.SUSPENSION, null, null, "SPAM", null));
            sanctions.lift(moderator, id, sanction);
            sanctions.lift(moderator, id, sanction);
            return null;
        });

        assertThat(entries())
                .extracting(ModerationLog.Entry::action)
                .containsExactly(ModerationAct.LIFT, ModerationAct.SUSPEND);
        assertThat(as.customer(() -> verdicts.list(person, null, 10)).items())
                .extracting(VerdictView::action)
                .containsExactly(VerdictAction.SUSPEND);
    }

    /** What this test's moderator did, the latest first. */
    private List<ModerationLog.Entry> entries() throws Exception {
        return as.moderator(() -> log.entries(moderator, ModerationLog.Wanted.all(), null, 100)).items().stream()
                .filter(entry -> entry.moderator().id().equals(moderator.account()))
                .toList();
    }
}
