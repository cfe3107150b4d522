package org.atrium.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.moderation.Verdict;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;

/** What is said and judged in threads, in tests inside the server: {@code talk.reply(sam, talk.ask(nora), "Descale it.")}. */
class ForumSteps {

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ForumModeratedTexts texts;

    @Inject
    private StartingThread starting;

    @Inject
    private ReplyingToThread replying;

    @Inject
    private AcceptingAnswer accepting;

    /** Asks at the kitchen table; gives the thread. */
    long ask(Viewer viewer) throws Exception {
        return ask(viewer, "kitchen-table");
    }

    /** Asks in a category; gives the thread, whether it is published or held. */
    long ask(Viewer viewer, String category) throws Exception {
        NewThread question = new NewThread(
                category, ThreadKind.QUESTION, "Why does it hum?", "It hums.", List.of(), null, List.of());
        return as.customer(() -> starting.start(viewer, question)).id();
    }

    /** Answers in a thread; gives the post. */
    long reply(Viewer helper, long thread, String words) throws Exception {
        return as.customer(() -> replying.reply(helper, thread, new ReplyingToThread.NewReply(words, List.of())))
                .post();
    }

    void accept(Viewer viewer, long thread, long post) throws Exception {
        as.customer(() -> {
            accepting.accept(viewer, thread, post);
            return null;
        });
    }

    void unaccept(Viewer viewer, long thread) throws Exception {
        as.customer(() -> {
            accepting.unaccept(viewer, thread);
            return null;
        });
    }

    /** The post a thread begins with. */
    long firstPost(long thread) throws Exception {
        return transactions.in(() -> forum.allPosts(entityManager.find(ForumThread.class, thread))
                .get(0)
                .id());
    }

    /** Carries a verdict out, in the transaction of the caller. */
    Void judge(Viewer moderator, long post, Verdict verdict) {
        texts.findForUpdate(post);
        texts.execute(moderator.account(), post, verdict, 0);
        return null;
    }
}
