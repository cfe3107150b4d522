package org.atrium.platform.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The videos of {@link Markdown#articleHtml}: a link alone on a line to a file that is a video becomes one that plays, and
 * links to captions on the lines after it are its. The links are kept with the HTML; what is in a file is known when it is
 * read.
 */
public final class LinkedVideos {

    private static final String VIDEO = "video/";
    private static final String CAPTIONS = "text/vtt";

    private static final String LINE_END = "<br />\n";

    private static final Pattern LINE = Pattern.compile("(?<=<p dir=\"auto\">|<br />\n)"
            + "<a href=\"/files/(?<id>[0-9a-f]{32})\"[^>]{0,80}>(?<words>[^<]{0,500})</a>(?=</p>|<br />)");

    private LinkedVideos() {}

    /** The files that stand alone on a line. */
    public static Set<String> files(String html) {
        return LINE.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /**
     * The HTML with its videos.
     *
     * @param types media types of files, by their ids; all others stay links
     */
    public static String show(String html, Map<String, String> types) {
        StringBuilder shown = new StringBuilder();
        Matcher line = LINE.matcher(html);
        int done = 0;
        Player open = null;
        while (line.find()) {
            String type = types.getOrDefault(line.group("id"), "");
            String between = html.substring(done, line.start());
            if (type.equals(CAPTIONS) && open != null && between.equals(LINE_END)) {
                open.addCaptions(line);
            } else {
                close(open, shown);
                open = type.startsWith(VIDEO) ? new Player(line) : null;
                shown.append(between).append(open == null ? line.group() : "");
            }
            done = line.end();
        }
        close(open, shown);
        return shown.append(html, done, html.length()).toString();
    }

    private static void close(Player open, StringBuilder shown) {
        if (open != null) {
            shown.append(open.html());
        }
    }

    /** A video whose captions may follow. */
    private static final class Player {

        private final String address;
        private final String words;
        private final StringBuilder captions = new StringBuilder();

        Player(Matcher line) {
            address = "/files/" + line.group("id");
            words = line.group("words");
        }

        void addCaptions(Matcher line) {
            captions.append("<track kind=\"captions\" src=\"/files/")
                    .append(line.group("id"))
                    .append("\" label=\"")
                    .append(line.group("words"))
                    .append("\" />");
        }

        /** Who cannot play it has the link. */
        String html() {
            return "<video controls=\"\" preload=\"metadata\" src=\"%s\" aria-label=\"%s\">%s<a href=\"%s\">%s</a></video>"
                    .formatted(address, words, captions, address, words);
        }
    }
}
