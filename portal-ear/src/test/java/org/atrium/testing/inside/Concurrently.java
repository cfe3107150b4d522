package org.atrium.testing.inside;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several who act at the same moment, inside the server or as its clients: {@code Concurrently.by(8, i -> api.post(…))}. */
public final class Concurrently {

    private Concurrently() {}

    /** What each of a number of callers got; all of them start together. Fails if one of them does. */
    public static <T> List<T> by(int callers, Act<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CyclicBarrier start = new CyclicBarrier(callers);
        try {
            List<Callable<T>> calls = IntStream.range(0, callers)
                    .<Callable<T>>mapToObj(i -> () -> {
                        start.await();
                        return act.of(i);
                    })
                    .toList();
            return threads.invokeAll(calls).stream().map(Concurrently::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> call) {
        try {
            return call.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** What one of them does. */
    public interface Act<T> {

        T of(int caller) throws Exception;
    }
}
