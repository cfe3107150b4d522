package org.atrium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/** Holds what reads a text to a time that grows as the text does. */
public final class Growth {

    /** Counts the work alone: the machine may have other things to do. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int SHORT = 1_000;
    private static final int TIMES = 8;

    /** What takes time by the square takes sixty-four times as long. */
    private static final double BOUND = TIMES * 4;

    /** What is done with the long text in this time can hold nobody up. */
    private static final long NOTHING = 15_000_000;

    private static final int TRIES = 15;

    private Growth() {}

    /** What is pumped up to 8,000 characters must not take much more than eight times what 1,000 of them take. */
    public static void isLinear(String what, String prefix, String pump, String suffix, Consumer<String> reader) {
        String text = text(prefix, pump, suffix, SHORT * TIMES);
        if (once(reader, text) < NOTHING) {
            return;
        }
        String start = text(prefix, pump, suffix, SHORT);
        long longest = Long.MAX_VALUE;
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            shortest = Math.min(shortest, once(reader, start));
            longest = Math.min(longest, once(reader, text));
            if (longest < NOTHING) {
                return;
            }
        }
        assertThat((double) longest / shortest)
                .as("%s of %s: %d us for 1,000, %d us for 8,000", what, text, shortest / 1000, longest / 1000)
                .isLessThan(BOUND);
    }

    private static long once(Consumer<String> reader, String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        reader.accept(text);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    private static String text(String prefix, String pump, String suffix, int length) {
        return prefix + pump.repeat(length / pump.length()) + suffix;
    }
}
