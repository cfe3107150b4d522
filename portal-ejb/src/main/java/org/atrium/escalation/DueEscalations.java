package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.atrium.forum.WaitingQuestion;
import org.atrium.platform.time.DueWork;
import org.jboss.logging.Logger;

/**
 * Hands to support what the rules say is due, each question in a transaction of its own, so many at a tick that none
 * takes long. What was handed over is not found again; should a whole batch have failed, the next tick looks behind it
 * before it comes back to it.
 */
@ApplicationScoped
class DueEscalations implements DueWork {

    private static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(DueEscalations.class);

    @Inject
    private DueQuestions questions;

    @Inject
    private Escalator escalator;

    private final Map<DueQuestions.Place, WaitingQuestion> ends = new ConcurrentHashMap<>();

    @Override
    public void run() {
        questions.searches().forEach(this::escalate);
    }

    private void escalate(DueQuestions.Search search) {
        WaitingQuestion after = ends.getOrDefault(search.place(), WaitingQuestion.FIRST);
        List<WaitingQuestion> batch = questions.find(search, after, BATCH);
        batch.forEach(question -> escalate(search.due(question)));
        if (batch.size() < BATCH) {
            ends.remove(search.place());
        } else {
            ends.put(search.place(), batch.get(BATCH - 1));
        }
    }

    private void escalate(DueQuestions.Due due) {
        try {
            escalator
                    .escalateDue(due)
                    .ifPresent(done -> LOG.infof(
                            "Question %d became ticket %s", due.thread().value(), done.ticket()));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "Question %d was not handed to support; the next tick tries again",
                    due.thread().value());
        }
    }
}
