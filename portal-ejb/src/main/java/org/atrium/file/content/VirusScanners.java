package org.atrium.file.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Vetoed;
import java.nio.file.Path;
import java.time.Duration;
import org.atrium.platform.settings.Setting;

/** The scanner that the settings name: inject {@link VirusScanner}. */
class VirusScanners {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

    @Produces
    @ApplicationScoped
    VirusScanner configured() {
        return Setting.CLAMD
                .value()
                .<VirusScanner>map(address -> new ClamdScanner(address, CONNECT_TIMEOUT, ANSWER_TIMEOUT))
                .orElseGet(NoScanner::new);
    }

    @Vetoed
    private static final class NoScanner implements VirusScanner {

        @Override
        public boolean isConfigured() {
            return false;
        }

        @Override
        public ScanResult scan(Path content) {
            return ScanResult.CLEAN;
        }
    }
}
