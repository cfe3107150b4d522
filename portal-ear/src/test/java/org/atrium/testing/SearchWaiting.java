package org.atrium.testing;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.atrium.testing.inside.Eventually;

/**
 * Searches that the index has yet to follow: {@code Searches.await("the thread to be found", path, answer -> …)}. What a
 * visitor was answered is remembered for a moment. So somebody who is signed in asks first, and a visitor, who must get
 * the same, once there is something new to hear.
 */
public final class SearchWaiting {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private SearchWaiting() {}

    /** Waits until a read of the API answers this to everybody. */
    public static void await(String what, String path, Predicate<Answer> right) {
        for (Api reader : List.of(Api.as(Person.CUSTOMER), Api.visitor())) {
            Eventually.so(what, LIMIT, () -> right.test(reader.get(path).expect(200)));
        }
    }
}
