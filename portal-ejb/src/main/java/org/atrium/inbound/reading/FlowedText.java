package org.atrium.inbound.reading;

/** Joins the lines of text in the format "flowed" (RFC 3676): a line that ends with a space goes on in the next. */
final class FlowedText {

    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** @param deletesSpace whether the space at the end is none of the text's own */
    static String join(String text, boolean deletesSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        int before = -1;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String words = unstuffed(line, depth);
            boolean continues = depth == before && !words.equals(SIGNATURE);
            if (!continues) {
                joined.append(joined.isEmpty() ? "" : "\n")
                        .append(">".repeat(depth))
                        .append(depth > 0 ? " " : "");
            }
            boolean flows = words.endsWith(" ") && !words.equals(SIGNATURE);
            joined.append(flows && deletesSpace ? words.substring(0, words.length() - 1) : words);
            before = flows ? depth : -1;
        }
        return joined.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String line, int depth) {
        String words = line.substring(depth);
        return words.startsWith(" ") ? words.substring(1) : words;
    }
}
