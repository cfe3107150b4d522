package org.atrium.testing.deployment;

import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;

/** Tells the test classes that run in the server from those that look at it from outside. */
final class InsideTheServer {

    private static final String HARNESS = "org.atrium.testing.";
    private static final String HARNESS_INSIDE = HARNESS + "inside.";

    /** Tags of tests that have a server of their own. */
    private static final Set<String> OUTSIDE = Set.of("browser", "startup");

    private InsideTheServer() {}

    static boolean belongs(Class<?> type) {
        Class<?> outermost = type.getNestHost();
        boolean ofHarness =
                type.getName().startsWith(HARNESS) && !type.getName().startsWith(HARNESS_INSIDE);
        return !ofHarness && !outermost.isAnnotationPresent(RunAsClient.class) && !isBrowserTest(outermost);
    }

    private static boolean isBrowserTest(Class<?> type) {
        for (Class<?> kind = type; kind != null; kind = kind.getSuperclass()) {
            Tag tag = kind.getDeclaredAnnotation(Tag.class);
            if (tag != null && OUTSIDE.contains(tag.value())) {
                return true;
            }
        }
        return false;
    }
}
