package org.atrium.testing.deployment;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.atrium.testing.Mailbox;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What stands around the tests while a run lasts: an empty data folder, and, before Arquillian starts the server, a mail
 * server, a PostgreSQL and an OpenSearch if the run is one on those. Tests that start servers themselves need none.
 */
public class TestEnvironment implements LauncherSessionListener {

    private static GreenMail mail;
    private static EmbeddedPostgres postgres;
    private static OpenSearchServer openSearch;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String run = System.getProperty("portal.run");
        if (run == null) {
            return;
        }
        try {
            FileUtils.deleteDirectory(Path.of(run).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts what the deployed portal needs. */
    static void startAroundServer() {
        String run = System.getProperty("portal.run");
        try {
            Integer searchPort = Integer.getInteger("portal.opensearch.port");
            if (searchPort != null) {
                openSearch = OpenSearchServer.start(
                        Path.of(System.getProperty("portal.opensearch.home")), Path.of(run, "opensearch"), searchPort);
            }
            Integer mailPort = Integer.getInteger("portal.mail.port");
            if (mailPort != null) {
                startMail(mailPort, Integer.getInteger("portal.imap.port"));
            }
            if (System.getProperty("portal.postgres.port") != null) {
                startPostgres(Path.of(run, "postgres"), Integer.getInteger("portal.postgres.port"));
            }
            if (openSearch != null) {
                openSearch.awaitReady(searchPort);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void startMail(int smtp, int imap) {
        mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtp, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "localhost", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        Mailbox.use(mail);
    }

    private static void startPostgres(Path folder, int port) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(folder.resolve("data"))
                .start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mail != null) {
            mail.stop();
        }
        if (openSearch != null) {
            openSearch.close();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
