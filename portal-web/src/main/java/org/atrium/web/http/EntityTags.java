package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * Conditions of {@code If-None-Match} and {@code If-Match} (RFC 9110): a list of tags, or {@code *}; compared weakly
 * for the first, strongly for the second. Pages and API use it.
 *
 * @param any whether it is {@code *}
 * @param tags those that are well formed, in their order
 */
public record EntityTags(boolean any, List<Tag> tags) {

    private static final Pattern TAG = Pattern.compile("\\s*+(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"\\s*+(?:,|$)");

    /** What stands in a header that is no tag is passed over up to the next comma. */
    private static final Pattern OTHER = Pattern.compile("[^,]*+(?:,|$)");

    /** The tag of what is sent. Weak, as the same is sent packed and as it is. */
    public static String tagOf(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + content.length + "\"";
    }

    /** Whether the caller has the answer of this tag already. */
    public static boolean has(HttpServletRequest request, String tag) {
        List<String> header = Collections.list(request.getHeaders("If-None-Match"));
        return !header.isEmpty() && of(String.join(", ", header)).matchWeakly(tag);
    }

    /** The same, and tells the caller so. */
    static boolean sentNotModified(HttpServletRequest request, HttpServletResponse response, String tag) {
        boolean has = has(request, tag);
        if (has) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return has;
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
