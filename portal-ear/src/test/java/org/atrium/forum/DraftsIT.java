package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.reading.ThreadDrafts;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Concurrently;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A draft is kept from every page somebody has open. */
@ArquillianTest
class DraftsIT {

    private static final int PAGES = 8;

    @Inject
    private As as;

    @Inject
    private Viewers viewers;

    @Inject
    private ThreadDrafts drafts;

    @Test
    void concurrentSavesAllSucceed() throws Exception {
        Viewer writer = viewers.with(Role.CUSTOMER);

        Concurrently.by(
                PAGES,
                i -> as.customer(() -> {
                    drafts.save(
                            writer,
                            ThreadDrafts.NEW_THREAD_KEY,
                            ThreadDrafts.DraftContent.ofReply("Words " + i, null),
                            null,
                            draft -> false);
                    return null;
                }));

        assertThat(as.customer(() -> drafts.find(writer, ThreadDrafts.NEW_THREAD_KEY))
                        .orElseThrow()
                        .body())
                .startsWith("Words ");
    }
}
