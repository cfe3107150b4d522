package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.atrium.account.Placeholders;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.AtOnce;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A draft is kept from every page somebody has open. */
@ArquillianTest
class DraftsIT {

    private static final int PAGES = 8;

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private Placeholders placeholders;

    @Inject
    private Drafts drafts;

    @Test
    void pagesThatSaveAtOnceAllDo() throws Exception {
        Viewer writer = new Viewer(
                transactions.in(() -> placeholders.create("Writer " + UUID.randomUUID())), Set.of(Role.CUSTOMER));

        AtOnce.by(
                PAGES,
                i -> as.customer(() -> {
                    drafts.save(writer, Drafts.ASK, Drafts.Draft.reply("Words " + i));
                    return null;
                }));

        assertThat(as.customer(() -> drafts.find(writer, Drafts.ASK))
                        .orElseThrow()
                        .body())
                .startsWith("Words ");
    }
}
