package org.atrium.orders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.atrium.platform.text.Folding;

/**
 * What carriers' words mean, and where carriers show a parcel, from {@code carrier-words.txt}. What is not in it means
 * nothing we know.
 */
final class CarrierWords {

    private static final CarrierWords KNOWN = read("carrier-words.txt");
    private static final String CARRIERS = "CARRIERS";
    private static final String BY_CARRIER = " = ";
    private static final String PICKED_UP_BY_EITHER = "PICKED_UP_BY_EITHER";

    private final Map<String, TrackingMeaning> words = new HashMap<>();
    private final Set<String> either = new HashSet<>(Set.of(key(TrackingMeaning.PICKED_UP.name())));
    private final TreeMap<String, TrackingMeaning> beginnings = new TreeMap<>();
    private final TreeMap<String, String> addresses = new TreeMap<>();

    private CarrierWords() {}

    /** What a carrier says by a word; our own codes are such words too. */
    static Optional<TrackingMeaning> meaning(String carrier, String word) {
        String key = key(word);
        TrackingMeaning own = KNOWN.words.get(code(firstWord(carrier), key));
        TrackingMeaning exact = own == null ? KNOWN.words.get(key) : own;
        return exact == null ? beginning(KNOWN.beginnings, key) : Optional.of(exact);
    }

    /** Whether the word may mean that a customer has fetched the parcel, and not the carrier's driver. */
    static boolean mayMeanFetched(String word) {
        return KNOWN.either.contains(key(word));
    }

    /** Where the carrier shows the parcel, if it is one we know. */
    static Optional<String> trackingAddress(String carrier, String trackingNumber) {
        return beginning(KNOWN.addresses, key(carrier))
                .map(pattern -> pattern.replace(
                        "{number}",
                        URLEncoder.encode(trackingNumber, StandardCharsets.UTF_8)
                                .replace("+", "%20")));
    }

    /** The longest beginning that ends with a word. */
    private static <T> Optional<T> beginning(TreeMap<String, T> known, String key) {
        String begins = key;
        while (!begins.isEmpty()) {
            T found = known.get(begins);
            if (found != null) {
                return Optional.of(found);
            }
            begins = begins.substring(0, Math.max(0, begins.lastIndexOf(' ')));
        }
        return Optional.empty();
    }

    /** Letters and digits, folded, with one blank for all between them. */
    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        Folding.of(text).codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign)) {
                key.appendCodePoint(sign);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ' && sign != '\'') {
                key.append(' ');
            }
        });
        return key.toString().strip();
    }

    private static String firstWord(String carrier) {
        String key = key(carrier);
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }

    private static String code(String carrier, String key) {
        return carrier + BY_CARRIER + key;
    }

    private static CarrierWords read(String resource) {
        CarrierWords known = new CarrierWords();
        for (TrackingMeaning meaning : TrackingMeaning.values()) {
            known.words.put(key(meaning.name()), meaning);
        }
        String section = "";
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                known.add(section, line);
            }
        }
        return known;
    }

    private void add(String section, String line) {
        int equals = line.indexOf(BY_CARRIER);
        if (section.equals(CARRIERS)) {
            addresses.put(key(line.substring(0, equals)), line.substring(equals + BY_CARRIER.length()));
            return;
        }
        if (section.equals(PICKED_UP_BY_EITHER)) {
            either.add(key(line));
        }
        TrackingMeaning meaning =
                section.equals(PICKED_UP_BY_EITHER) ? TrackingMeaning.PICKED_UP : TrackingMeaning.valueOf(section);
        TrackingMeaning before;
        if (equals > 0) {
            before = words.put(
                    code(key(line.substring(0, equals)), key(line.substring(equals + BY_CARRIER.length()))), meaning);
        } else if (line.endsWith("*")) {
            before = beginnings.put(key(line), meaning);
        } else {
            before = words.put(key(line), meaning);
        }
        if (before != null && before != meaning) {
            throw new IllegalStateException(line + " means " + before + " and " + meaning);
        }
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(CarrierWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
