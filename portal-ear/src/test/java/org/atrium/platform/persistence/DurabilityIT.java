package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.atrium.testing.inside.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is left after a crash at any moment: the server is killed while four people write, others have begun something
 * and its mailbox is full, and one that knows nothing but the database takes its place. {@code -Ddurability.kills=20} kills more often
 * than a build has time for.
 */
@Tag("startup")
class DurabilityIT {

    private static final int KILLS = Integer.getInteger("durability.kills", 3);
    private static final int WRITERS = 4;

    /** The index is written again once the node that wrote it before has been silent for some time. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Person ADMIN = new Person("first@example.org", "the first password", "first");

    /** That time is half a minute in a shop, and six seconds here. */
    private static final Map<String, String> SETTINGS = Map.of(
            "PORTAL_ADMIN_EMAIL",
            ADMIN.email(),
            "PORTAL_ADMIN_PASSWORD",
            ADMIN.password(),
            "JAVA_TOOL_OPTIONS",
            PortalServer.QUICK + " -Dhibernate.search.coordination.event_processor.pulse_interval=2000"
                    + " -Dhibernate.search.coordination.event_processor.pulse_expiration=6000");

    private static final List<String> ACKNOWLEDGED = new ArrayList<>();

    private static PortalServer server;
    private static Api admin;
    private static String thread;
    private static UnfinishedWork unfinished;
    private static MailsOfCrash mails;

    @BeforeAll
    static void killWhileWriting() throws IOException {
        Ports ports = Ports.free();
        mails = MailsOfCrash.start();
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.putAll(mails.settings());
        server = PortalServer.startEmpty("killed", ports, settings);
        admin = Api.at(ports.portal()).signedInAs(ADMIN);
        unfinished = UnfinishedWork.begin(ports, ADMIN);
        thread = ThreadsOfCrash.start(admin, "What is kept");
        for (int kill = 0; kill < KILLS; kill++) {
            Writers writers = Writers.start(WRITERS, admin, thread);
            writers.awaitAcknowledged(20 + 7 * kill);
            mails.deliver();
            server.kill();
            assertThat(mails.waiting()).isPositive();
            ACKNOWLEDGED.addAll(writers.ended());
            server = PortalServer.startEmpty("killed", ports, settings);
        }
    }

    @AfterAll
    static void close() {
        server.close();
        mails.close();
    }

    @Test
    void h2KeepsAcknowledgedWrites() {
        assertThat(ThreadsOfCrash.posts(admin, thread)).containsAll(ACKNOWLEDGED);
    }

    /** What was read and not committed comes again, and what was committed and not deleted causes nothing more. */
    @Test
    void eachMailIsATicketOnce() {
        mails.awaitEmpty();
        assertThat(MailsOfCrash.tickets(admin)).containsExactlyInAnyOrderElementsOf(mails.subjects());
    }

    @Test
    void anotherNodeContinuesFormsInputAndMessages() {
        unfinished.finish();
    }

    @Test
    void searchFindsWhatIsWrittenAfterTheCrash() {
        String last = ThreadsOfCrash.start(admin, "What wheezes");
        Eventually.so(
                "the search to find what was written last",
                LIMIT,
                () -> admin.get("/search?q=wheezes").expect(200).body().contains("/forum/thread/" + last + "/"));
    }
}
