package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.atrium.forum.ForumIntake.WaitingQuestion;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/**
 * Escalates due questions at each tick, each in its own transaction, in batches. An escalated question is not found
 * again; if a whole batch failed, the next tick continues behind it first.
 */
@ApplicationScoped
class DueEscalations implements ScheduledTask {

    private static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(DueEscalations.class);

    @Inject
    private DueQuestions questions;

    @Inject
    private EscalatingThread escalator;

    private final Map<DueQuestions.DueQuestionGroup, WaitingQuestion> positions = new ConcurrentHashMap<>();

    @Override
    public void run() {
        questions.dueSearches().forEach(this::escalate);
    }

    private void escalate(DueQuestions.DueSearch search) {
        WaitingQuestion after = positions.getOrDefault(search.group(), WaitingQuestion.START);
        List<WaitingQuestion> batch = questions.find(search, after, BATCH);
        batch.forEach(question -> escalate(search.toDueQuestion(question)));
        if (batch.size() < BATCH) {
            positions.remove(search.group());
        } else {
            positions.put(search.group(), batch.get(BATCH - 1));
        }
    }

    private void escalate(DueQuestions.DueQuestion due) {
        try {
            escalator
                    .escalateDue(due)
                    .ifPresent(done -> LOG.infof(
                            "Question %d became ticket %s", due.thread().value(), done.ticket()));
        } catch (RuntimeException | Error e) {
            LOG.errorf(
                    e,
                    "Question %d was not handed to support; the next tick tries again",
                    due.thread().value());
        }
    }
}
