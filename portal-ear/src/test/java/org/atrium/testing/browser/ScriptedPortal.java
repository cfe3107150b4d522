package org.atrium.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.atrium.testing.Mailbox;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The portal that the browser opens: with demo content, started by its script before the first class, its mails files. */
final class ScriptedPortal implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(PortalServer.class, first -> start(), PortalServer.class);
    }

    private static PortalServer start() {
        Path run = Path.of(System.getProperty("portal.run"));
        Mailbox.use(run.resolve("data/mail"));
        Map<String, String> settings = PortalServer.settingsOfRun();
        settings.put("PORTAL_TICK", "PT2S");
        try {
            return PortalServer.start(Path.of(System.getProperty("portal.home")), run, Ports.reserved(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
