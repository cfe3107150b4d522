package org.atrium.hostile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Json;

/**
 * Hostile lines brought into the forum: each is the title, the author's name and the body of a thread of its own, and
 * the body of a reply. Twenty share a tag, and their words hold it, so that one list and one search show them together. They are no questions: support would get
 * thousands of tickets.
 */
final class HostileTalks {

    private static final int TITLE = 150;
    private static final int NAME = 80;
    private static final int YEARS_AGO = 3 * 365;

    /** As many as a list shows on a page. */
    private static final int TOGETHER = 20;

    private final String name = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Instant at = Instant.now().minus(Duration.ofDays(YEARS_AGO));
    private final List<List<String>> groups = new ArrayList<>();

    HostileTalks(List<String> lines) {
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            groups.add(lines.subList(from, Math.min(lines.size(), from + TOGETHER)));
        }
        Imports.importLines(
                "threads",
                IntStream.range(0, groups.size())
                        .boxed()
                        .flatMap(group -> threads(group).stream())
                        .toList());
    }

    int groups() {
        return groups.size();
    }

    /** The tag of a group. */
    String tag(int group) {
        return name + "-" + group;
    }

    /** The titles of a group's threads. */
    List<String> titles(int group) {
        return groups.get(group).stream().map(line -> title(line, group)).toList();
    }

    /** The address of the thread that has the whole group as its posts. */
    String talk(int group) {
        for (var thread : Api.visitor()
                .get("/forum/threads?limit=100&tag=" + tag(group))
                .expect(200)
                .at("/items")) {
            if (thread.at("/posts").asInt() == groups.get(group).size()) {
                return thread.at("/url").asText();
            }
        }
        throw new AssertionError("No talk of " + tag(group));
    }

    private List<Map<String, Object>> threads(int group) {
        List<String> lines = groups.get(group);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> thread(group, lines.get(i), i == 0 ? lines.subList(1, lines.size()) : List.of(), i))
                .toList();
    }

    private Map<String, Object> thread(int group, String line, List<String> replies, int index) {
        return Json.of(
                "id",
                tag(group) + "-" + index,
                "title",
                title(line, group),
                "author",
                author(line),
                "createdAt",
                at.toString(),
                "category",
                "kitchen-table",
                "kind",
                "DISCUSSION",
                "tags",
                List.of(tag(group)),
                "body",
                tag(group) + "\n\n" + body(line),
                "posts",
                replies.stream().map(this::reply).toList());
    }

    private Map<String, Object> reply(String line) {
        return Json.of(
                "author", author(line), "createdAt", at.toString(), "accepted", false, "body", "A\n\n" + body(line));
    }

    /** Never blank, and cut where no character is cut in two. */
    private String title(String line, int group) {
        return cut(oneLine(line), TITLE) + " " + tag(group);
    }

    private static String author(String line) {
        return cut(oneLine(line), NAME) + " X";
    }

    /** Without what no title and no name may hold, and a line with it is rejected for. */
    private static String oneLine(String line) {
        return line.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", "·");
    }

    /** Without what no text may hold. */
    private static String body(String line) {
        return line.replaceAll("[\\p{Cc}&&[^\t\n\r]]", "·");
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
