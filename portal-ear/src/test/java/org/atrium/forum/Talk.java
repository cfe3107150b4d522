package org.atrium.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.moderation.Verdict;
import org.atrium.testing.inside.As;
import org.atrium.testing.inside.Transactions;

/** What is said and judged in threads, in tests inside the server: {@code talk.reply(sam, talk.ask(nora), "Descale it.")}. */
class Talk {

    @Inject
    private As as;

    @Inject
    private Transactions transactions;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ForumTexts texts;

    @Inject
    private Asking asking;

    @Inject
    private Answering answering;

    @Inject
    private Accepting accepting;

    /** Asks at the kitchen table; gives the thread. */
    long ask(Viewer asker) throws Exception {
        return ask(asker, "kitchen-table");
    }

    /** Asks in a category; gives the thread, whether it is published or held. */
    long ask(Viewer asker, String category) throws Exception {
        NewThread question =
                new NewThread(category, ThreadKind.QUESTION, "Why does it hum?", "It hums.", List.of(), null);
        return as.customer(() -> asking.start(asker, question)).id();
    }

    /** Answers in a thread; gives the post. */
    long reply(Viewer helper, long thread, String words) throws Exception {
        return as.customer(() -> answering.reply(helper, thread, new Answering.Reply(words)))
                .post();
    }

    void accept(Viewer asker, long thread, long post) throws Exception {
        as.customer(() -> {
            accepting.accept(asker, thread, post);
            return null;
        });
    }

    void unaccept(Viewer asker, long thread) throws Exception {
        as.customer(() -> {
            accepting.unaccept(asker, thread);
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
        texts.take(post);
        texts.carryOut(moderator.account(), post, verdict, 0);
        return null;
    }
}
