package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.testing.inside.StatementInspection;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A post that is full of names: it is refused before anybody looks them up, which nothing would limit yet. */
@ArquillianTest
class ManyNamesIT {

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Test
    void namesByTheThousandAreNotLookedUp() throws Exception {
        Viewer author = viewers.with(Role.CUSTOMER);
        long thread = talk.ask(viewers.with(Role.MODERATOR));
        List<String> statements =
                StatementInspection.during(() -> assertThatThrownBy(() -> talk.reply(author, thread, names(2_000)))
                        .isInstanceOf(InvalidInputException.class));
        assertThat(statements).isNotEmpty().noneMatch(sql -> sql.contains("handle in") || sql.contains("handle=any"));
    }

    @Test
    void wordsThatOnlyLookLikeNamesMayBeMore() throws Exception {
        long thread = talk.ask(viewers.with(Role.MODERATOR));
        assertThat(talk.reply(viewers.with(Role.CUSTOMER), thread, names(60))).isPositive();
    }

    @Test
    void staffMayNameAnyNumber() throws Exception {
        long thread = talk.ask(viewers.with(Role.MODERATOR));
        assertThat(talk.reply(viewers.with(Role.MODERATOR), thread, names(2_000)))
                .isPositive();
    }

    private static String names(int number) {
        return IntStream.range(0, number).mapToObj(i -> "@n" + i).collect(Collectors.joining(" "));
    }
}
