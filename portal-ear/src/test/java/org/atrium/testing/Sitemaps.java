package org.atrium.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What search engines are told of: {@code Sitemaps.parts()} are the paths of the files the sitemap names. */
public final class Sitemaps {

    private static final Pattern PART = Pattern.compile("<loc>[^<]*(/sitemap/[^<]+)</loc>");

    private Sitemaps() {}

    public static List<String> parts() {
        Matcher parts =
                PART.matcher(Pages.visitor().get("/sitemap.xml").expect(200).body());
        return parts.results().map(part -> part.group(1)).toList();
    }

    /** All parts, one behind the other. */
    public static String text() {
        StringBuilder text = new StringBuilder();
        parts().forEach(part ->
                text.append(Pages.visitor().get(part).expect(200).body()));
        return text.toString();
    }
}
