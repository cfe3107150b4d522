package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.SanctionKind;
import org.atrium.moderation.SanctionRequest;
import org.atrium.moderation.SanctioningAccount;
import org.atrium.moderation.VerdictAction;
import org.atrium.moderation.VerdictView;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators do without a verdict is in their log as well: who did what when. */
@ArquillianTest
class ModerationLogIT {

    @Inject
    private As as;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private ThreadLocking locking;

    @Inject
    private ThreadMerging merging;

    @Inject
    private SanctioningAccount sanctions;

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private ModerationLog log;

    private Viewer moderator;
    private Viewer person;

    @BeforeEach
    void createMembers() throws Exception {
        moderator = viewers.with(Role.MODERATOR);
        person = viewers.with(Role.CUSTOMER);
    }

    @Test
    void lockingAndArchivingAreLoggedOnce() throws Exception {
        long thread = talk.ask(moderator);
        as.moderator(() -> {
            locking.lock(moderator, thread, true);
            locking.lock(moderator, thread, true);
            locking.lock(moderator, thread, false);
            locking.archive(moderator, thread, true);
            locking.archive(moderator, thread, false);
            return null;
        });

        assertThat(entries())
                .extracting(ModerationLog.ModerationLogEntry::action)
                .containsExactly(
                        ModerationAction.UNARCHIVE,
                        ModerationAction.ARCHIVE,
                        ModerationAction.UNLOCK,
                        ModerationAction.LOCK);
    }

    @Test
    void mergesAndSplitsAreLogged() throws Exception {
        long thread = talk.ask(moderator);
        long reply = talk.reply(moderator, thread, "By the way");
        as.moderator(() -> {
            long own = merging.split(
                    moderator, thread, new ThreadMerging.SplitThreadRequest(List.of(reply), "Aside", null));
            return merging.merge(moderator, own, new ThreadMerging.MergeThreadRequest(thread));
        });

        List<ModerationLog.ModerationLogEntry> entries = entries();
        assertThat(entries)
                .extracting(ModerationLog.ModerationLogEntry::action)
                .containsExactly(ModerationAction.MERGE, ModerationAction.SPLIT);
        assertThat(entries.get(0).text()).isEqualTo(reply);
        assertThat(entries.get(0).note()).isEqualTo(entries.get(1).path());
        assertThat(entries.get(1).note()).isEqualTo(entries.get(0).path());
    }

    @Test
    void liftedSanctionsAreLogged() throws Exception {
        String id = accounts.summary(person.account()).publicId();
        as.moderator(() -> {
            long sanction = sanctions.impose(
                    moderator, id, new SanctionRequest(SanctionKind.SUSPENSION, null, null, "SPAM", null));
            sanctions.lift(moderator, id, sanction);
            sanctions.lift(moderator, id, sanction);
            return null;
        });

        assertThat(entries())
                .extracting(ModerationLog.ModerationLogEntry::action)
                .containsExactly(ModerationAction.LIFT, ModerationAction.SUSPEND);
        assertThat(as.customer(() -> verdicts.list(person, null, 10)).items())
                .extracting(VerdictView::action)
                .containsExactly(VerdictAction.SUSPEND);
    }

    /** What this test's moderator did, the latest first. */
    private List<ModerationLog.ModerationLogEntry> entries() throws Exception {
        return as
                .moderator(() -> log.entries(moderator, ModerationLog.ModerationLogFilter.all(), null, 100))
                .items()
                .stream()
                .filter(entry -> entry.moderator().id().equals(moderator.account()))
                .toList();
    }
}
