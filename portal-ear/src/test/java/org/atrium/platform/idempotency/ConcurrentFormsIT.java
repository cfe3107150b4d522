package org.atrium.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes while a form acts waits for what becomes of it, and what comes later gets that without acting. */
@ArquillianTest
@Tag("builtin")
class ConcurrentFormsIT {

    private static final FormResult LEADS = new FormResult("/first", null, null);

    private final FormSubmission press = new FormSubmission(
            "somebody " + UUID.randomUUID(), UUID.randomUUID().toString(), "words");
    private final AtomicInteger acts = new AtomicInteger();
    private final ExecutorService others = Executors.newSingleThreadExecutor();

    @Inject
    private SentForms forms;

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void laterSubmissionGetsTheSameResultAndDoesNotAct() {
        forms.runOnce(press, this::act);
        SentForms.SubmissionOutcome second = forms.runOnce(press, this::act);
        assertThat(second.previousResult()).contains(LEADS);
        assertThat(acts).hasValue(1);
    }

    @Test
    void concurrentSubmissionWaitsAndGetsTheSameResult() throws Exception {
        SentForms.SubmissionOutcome second = meanwhile(() -> forms.runOnce(press, this::act));
        assertThat(second.previousResult()).contains(LEADS);
        assertThat(acts).hasValue(1);
    }

    @Test
    void concurrentDraftIsDiscardedAfterTheSubmission() throws Exception {
        boolean isKept = meanwhile(() -> forms.saveDraft(press, acts::incrementAndGet));
        assertThat(isKept).isFalse();
        assertThat(acts).hasValue(1);
    }

    private Optional<FormResult> act() {
        acts.incrementAndGet();
        return Optional.of(LEADS);
    }

    /** What comes of something that begins while the form acts. */
    private <T> T meanwhile(Callable<T> what) throws Exception {
        var begun = new Object() {
            private Future<T> work;
        };
        forms.runOnce(press, () -> {
            begun.work = others.submit(what);
            assertThatThrownBy(() -> begun.work.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return act();
        });
        return begun.work.get(20, TimeUnit.SECONDS);
    }
}
