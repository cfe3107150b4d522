package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newcomer posts so often in ten minutes; what was refused was not posted. */
@ArquillianTest
class PostRateLimitIT {

    private static final int AT_ONCE = 10;

    @Inject
    private As as;

    @Inject
    private Viewers viewers;

    @Inject
    private StartingThread starting;

    @BeforeEach
    void limit() {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
    }

    @AfterEach
    void resetLimit() {
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    @Test
    void refusedPostsDoNotCount() throws Exception {
        Viewer newcomer = viewers.with(Role.CUSTOMER);
        String twoPictures = "![a](https://a.example/1.png) ![b](https://a.example/2.png)";
        for (int i = 0; i < AT_ONCE + 1; i++) {
            assertThatThrownBy(() -> ask(newcomer, twoPictures)).isInstanceOf(InvalidInputException.class);
        }
        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(ask(newcomer, "It hums.").state()).isEqualTo(TextState.HELD);
        }

        assertThatThrownBy(() -> ask(newcomer, "It hums.")).isInstanceOf(TooManyRequestsException.class);
    }

    private StartingThread.StartedThread ask(Viewer newcomer, String body) throws Exception {
        NewThread question = new NewThread(
                "kitchen-table", ThreadKind.QUESTION, "Why does it hum?", body, List.of(), null, List.of());
        return as.customer(() -> starting.start(newcomer, question));
    }
}
