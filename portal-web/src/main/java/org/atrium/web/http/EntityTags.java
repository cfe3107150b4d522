package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions a request may put on its answer by {@code If-None-Match} and {@code If-Match}, as RFC 9110 has them: a
 * list of tags, or {@code *} for any; compared weakly by the first, strongly by the second. Every door asks here.
 *
 * @param any whether it is {@code *}
 * @param tags those that are well formed, in their order
 */
public record EntityTags(boolean any, List<Tag> tags) {

    private static final Pattern TAG = Pattern.compile("\\s*+(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"\\s*+(?:,|$)");

    /** What stands in a header that is no tag is passed over up to the next comma. */
    private static final Pattern OTHER = Pattern.compile("[^,]*+(?:,|$)");

    /** Whether the caller has the answer of this tag already. */
    public static boolean has(HttpServletRequest request, String tag) {
        List<String> header = Collections.list(request.getHeaders("If-None-Match"));
        return !header.isEmpty() && of(String.join(", ", header)).matchWeakly(tag);
    }

    /** @param header null for an absent one, which has no tag */
    public static EntityTags of(String header) {
        List<Tag> tags = new ArrayList<>();
        if (header == null) {
            return new EntityTags(false, tags);
        }
        Matcher tag = TAG.matcher(header);
        Matcher other = OTHER.matcher(header);
        int at = 0;
        while (at < header.length()) {
            if (tag.region(at, header.length()).lookingAt()) {
                tags.add(new Tag(tag.group(1) != null, tag.group(2)));
                at = tag.end();
            } else {
                other.region(at, header.length()).lookingAt();
                at = other.end();
            }
        }
        return new EntityTags(header.strip().equals("*"), List.copyOf(tags));
    }

    /** Whether one of them is the tag, be they weak or strong. */
    public boolean matchWeakly(String tag) {
        return any || of(tag).tags.stream().anyMatch(one -> tags.stream().anyMatch(known -> known.is(one)));
    }

    /** What those say that are strong: the only ones that tell an object's version for sure. */
    public List<String> strong() {
        return tags.stream()
                .filter(tag -> !tag.weak)
                .map(Tag::opaque)
                .distinct()
                .toList();
    }

    /** One of them. */
    public record Tag(boolean weak, String opaque) {

        private boolean is(Tag other) {
            return opaque.equals(other.opaque);
        }
    }
}
