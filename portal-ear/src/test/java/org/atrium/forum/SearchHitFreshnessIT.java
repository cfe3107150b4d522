package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.lookup.SearchHit;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.search.SiteSearch;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.atrium.testing.inside.Viewers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search shows is what the database says, before the index has heard of it: it follows what is committed. */
@ArquillianTest
class SearchHitFreshnessIT {

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private Viewers viewers;

    @Inject
    private ForumSteps talk;

    @Inject
    private EditingPost editing;

    @Inject
    private SiteSearch search;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Viewer moderator;
    private long thread;
    private long reply;

    @BeforeEach
    void talk() throws Exception {
        moderator = viewers.with(Role.MODERATOR);
        thread = talk.ask(moderator);
        reply = talk.reply(moderator, thread, "It says " + word + " here");
        Eventually.so(
                "the reply to be found",
                Duration.ofSeconds(20),
                () -> hits(word).size() == 1);
    }

    @Test
    void hiddenPostsAreNotFound() throws Exception {
        hide(reply);
        assertThat(hits(word)).isEmpty();
    }

    @Test
    void editedPostsAreNotFoundByTheirOldText() throws Exception {
        as.moderator(() -> editing.edit(moderator, reply, null, before -> new EditingPost.EditPost(null, "Nothing")));
        assertThat(hits(word)).isEmpty();
    }

    @Test
    void hiddenThreadsAreNeitherFoundNorSuggested() throws Exception {
        hide(talk.firstPost(thread));
        assertThat(hits(word)).isEmpty();
        assertThat(search.suggest(Viewer.visitor(), word, Locale.ENGLISH, 5)).isEmpty();
    }

    private void hide(long post) throws Exception {
        transactions.in(() -> talk.judge(moderator, post, Verdict.of(VerdictAction.HIDE, null, null)));
    }

    private List<SearchHit> hits(String words) {
        try {
            return transactions.in(() -> search.search(Viewer.visitor(), words, Set.of("forum"), Locale.ENGLISH, 10));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
