package org.atrium.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Questions without end, each of which comes once, however many users ask. */
final class NewQuestions implements Iterator<Map<String, Object>> {

    private final IntFunction<String> question;
    private final Set<String> asked = new HashSet<>();
    private int number;

    /** @param question makes some question of a number */
    NewQuestions(IntFunction<String> question) {
        this.question = question;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public synchronized Map<String, Object> next() {
        String next = question.apply(number++);
        while (!asked.add(next)) {
            next = question.apply(number++);
        }
        return Map.of("q", URLEncoder.encode(next, StandardCharsets.UTF_8));
    }
}
