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
 * What stands around the server while a run of deployed tests lasts: an empty data folder, a mail server, and a
 * PostgreSQL if the run is one on PostgreSQL. Each is set up before Arquillian starts the server.
 */
public class Surroundings implements LauncherSessionListener {

    private GreenMail mail;
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String run = System.getProperty("portal.run");
        if (run == null) {
            return;
        }
        try {
            FileUtils.deleteDirectory(Path.of(run).toFile());
            startMail(Integer.getInteger("portal.mail.port"));
            if (System.getProperty("portal.postgres.port") != null) {
                startPostgres(Path.of(run, "postgres"), Integer.getInteger("portal.postgres.port"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startMail(int port) {
        mail = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Mailbox.use(mail);
    }

    private void startPostgres(Path folder, int port) throws IOException {
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
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
