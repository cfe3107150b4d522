package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;
import org.jboss.logging.Logger;

/** Hands to support what the rules say is due, each question in a transaction of its own. */
@ApplicationScoped
class DueEscalations implements DueWork {

    private static final Logger LOG = Logger.getLogger(DueEscalations.class);

    @Inject
    private DueQuestions questions;

    @Inject
    private Escalator escalator;

    @Override
    public void run() {
        questions.due().forEach(this::escalate);
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
