package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RerenderingTest {

    private final Set<Long> old = new TreeSet<>();
    private final Set<Long> broken = new HashSet<>();
    private final List<Long> tried = new ArrayList<>();
    private int renewed;
    private int batch = 1;

    /** Each text takes a second here. */
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(Duration.ofSeconds(renewed));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final Rerendering renewal = new Rerendering(List.of(new Texts()), clock);

    @Test
    void continuesAtTheNextTick() {
        bring(12);

        renewal.run();
        assertThat(renewed).isEqualTo(5);

        renewal.run();
        renewal.run();
        assertThat(renewed).isEqualTo(12);
    }

    @Test
    void rerendersEverythingAtOnceIfFew() {
        bring(3);

        renewal.run();

        assertThat(renewed).isEqualTo(3);
    }

    @Test
    void whatFailsHoldsUpNoneBehindIt() {
        bring(12);
        broken.addAll(List.of(1L, 2L, 3L, 4L, 8L));
        batch = 3;

        renewal.run();
        renewal.run();

        assertThat(old).isEqualTo(broken);
    }

    @Test
    void whatFailsIsTriedAndLoggedOnce() {
        bring(4);
        broken.add(1L);

        renewal.run();
        tried.clear();
        renewal.run();

        assertThat(old).containsExactly(1L);
        assertThat(tried).isEmpty();
    }

    private void bring(int number) {
        LongStream.rangeClosed(1, number).forEach(old::add);
    }

    private final class Texts implements RenderedTexts {

        @Override
        public String kind() {
            return "text";
        }

        @Override
        public List<Outdated> outdated(Outdated after) {
            return old.stream()
                    .filter(id -> id > after.id())
                    .limit(batch)
                    .map(id -> new Outdated(0, id))
                    .toList();
        }

        /** All or none, as a transaction does. */
        @Override
        public int rerender(Collection<Long> ids) {
            tried.addAll(ids);
            if (ids.stream().anyMatch(broken::contains)) {
                throw new StackOverflowError();
            }
            old.removeAll(ids);
            renewed += ids.size();
            return ids.size();
        }
    }
}
