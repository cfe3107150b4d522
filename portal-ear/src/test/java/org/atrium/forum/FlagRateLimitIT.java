package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody alone fills the review queue. */
@ArquillianTest
class FlagRateLimitIT {

    private static final int AN_HOUR = 10;

    @Inject
    private As as;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private FlaggingPost flagging;

    @BeforeEach
    void limit() {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
    }

    @AfterEach
    void resetLimit() {
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    @Test
    void newcomersHaveAFlagLimitPerHour() throws Exception {
        Viewer author = viewers.with(Role.MODERATOR);
        Viewer newcomer = viewers.with(Role.CUSTOMER);
        for (int i = 0; i < AN_HOUR; i++) {
            flag(newcomer, author);
        }

        assertThatThrownBy(() -> flag(newcomer, author)).isInstanceOf(TooManyRequestsException.class);
        flag(viewers.with(Role.CUSTOMER), author);
    }

    private void flag(Viewer viewer, Viewer author) throws Exception {
        long post = talk.firstPost(talk.ask(author));
        as.customer(() -> flagging.flag(viewer, post, new FlaggingPost.NewFlag(FlagReason.SPAM, null)));
    }
}
