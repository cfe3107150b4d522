package org.atrium.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CausesTest {

    private static final Logger LOG = Logger.getLogger(Causes.class.getName());

    private final List<LogRecord> lines = new ArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {
            // Everything is here already.
        }

        @Override
        public void close() {
            // Nothing to let go of.
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
    }

    @Test
    void aRaceIsAConflictAndItsLineSaysNothingOfTheRow() {
        var refused = new SQLException("duplicate key: Key (email_key)=(nora@example.com) already exists.", "23505");
        assertThat(Causes.refusal(new IllegalStateException(refused))).containsInstanceOf(ConflictException.class);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.getThrown()).isNull();
            assertThat(line.getMessage()).contains("raced", "CausesTest").doesNotContain("nora");
        });
    }
}
