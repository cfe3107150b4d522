package org.atrium.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parses {@code Accept} and {@code Accept-Language} leniently: invalid entries are ignored, as RFC 9110 allows, where
 * libraries would fail.
 */
public final class AcceptHeaders {

    private static final int MAX_ENTRIES = 50;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String WEIGHT = "(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)";

    private static final Pattern LANGUAGE =
            Pattern.compile("^(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,7})(?:\\s*;\\s*[qQ]=(" + WEIGHT + "))?");

    /** Parameters come after the weight, too, and a value may be quoted; none of ours has a comma in it. */
    private static final Pattern TYPE = Pattern.compile("^(?:\\*/\\*|" + TOKEN + "/" + TOKEN + ")(?:\\s*+;\\s*+(?:[qQ]="
            + WEIGHT + "|(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\"))?)*+");

    /** Allowed, and a stumbling block all the same. */
    private static final Pattern EMPTY_PARAMETER = Pattern.compile(";\\s*+(?=;|$)");

    private AcceptHeaders() {}

    /** The media types that can be read, as a header has them; empty for none. */
    public static String types(String header) {
        return entries(header, TYPE).map(AcceptHeaders::withoutEmptyParameters).collect(Collectors.joining(", "));
    }

    /** Whether a header is a media type. */
    public static boolean isType(String header) {
        return TYPE.matcher(header.strip()).matches() && !header.contains("*");
    }

    /** A media type without parameters that are empty. */
    public static String withoutEmptyParameters(String type) {
        return EMPTY_PARAMETER.matcher(type).replaceAll("").strip();
    }

    /** The languages that can be read, as a header has them; empty for none. */
    public static String languages(String header) {
        return entries(header, LANGUAGE).collect(Collectors.joining(", "));
    }

    /** The languages a caller asks for, the best liked first, without those they do not want. */
    static List<Locale> locales(HttpServletRequest request) {
        return locales(String.join(", ", Collections.list(request.getHeaders("Accept-Language"))));
    }

    /** The same of a header. */
    public static List<Locale> locales(String header) {
        return entries(header, LANGUAGE)
                .filter(entry -> !entry.startsWith("*") && weight(entry) > 0)
                .sorted(Comparator.comparingDouble(AcceptHeaders::weight).reversed())
                .map(entry -> Locale.forLanguageTag(entry.split(";", 2)[0].strip()))
                .toList();
    }

    private static double weight(String language) {
        var entry = LANGUAGE.matcher(language);
        return entry.matches() && entry.group(1) != null ? Double.parseDouble(entry.group(1)) : 1;
    }

    private static Stream<String> entries(String header, Pattern form) {
        return header == null
                ? Stream.empty()
                : Arrays.stream(header.split(","))
                        .limit(MAX_ENTRIES)
                        .map(String::strip)
                        .filter(entry -> form.matcher(entry).matches());
    }
}
