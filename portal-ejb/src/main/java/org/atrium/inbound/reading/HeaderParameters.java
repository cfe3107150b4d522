package org.atrium.inbound.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A structured header such as {@code Content-Type}: its value in small letters and its parameters, continued and encoded
 * ones too (RFC 2231), as well as those in words of RFC 2047, in raw bytes or without the quotes they need.
 */
record HeaderParameters(String value, Map<String, String> parameters) {

    private static final int MAX_PARAMETERS = 200;
    private static final int MAX_TYPE = 200;

    static HeaderParameters of(String header) {
        List<String> sections = sections(header);
        Map<String, String> plain = new HashMap<>();
        Map<String, Map<Integer, Segment>> continued = new HashMap<>();
        for (String section : sections.subList(1, sections.size())) {
            int equals = section.indexOf('=');
            if (equals > 0) {
                String name = TextRules.lower(section.substring(0, equals)).strip();
                String written = unquote(section.substring(equals + 1).strip());
                int star = name.indexOf('*');
                if (star < 0) {
                    plain.putIfAbsent(name, EncodedWords.decode(written));
                } else {
                    continued
                            .computeIfAbsent(name.substring(0, star), key -> new HashMap<>())
                            .putIfAbsent(number(name, star), new Segment(written, name.endsWith("*")));
                }
            }
        }
        continued.forEach((name, segments) -> plain.put(name, join(segments)));
        return new HeaderParameters(TextRules.lower(sections.get(0)).strip(), Map.copyOf(plain));
    }

    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Whether its value is a type and a subtype, in the letters these have. */
    boolean isMimeType() {
        int slash = value.indexOf('/');
        return slash > 0
                && slash < value.length() - 1
                && value.length() <= MAX_TYPE
                && value.chars()
                        .allMatch(sign -> sign < 0x80 && Character.isLetterOrDigit(sign) || "/-+._".indexOf(sign) >= 0);
    }

    private static int number(String name, int star) {
        int number = 0;
        for (int i = star + 1; i < name.length() && i < star + 5 && Character.isDigit(name.charAt(i)); i++) {
            number = number * 10 + Character.digit(name.charAt(i), 10);
        }
        return number;
    }

    private static String join(Map<Integer, Segment> segments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        for (int i = 0; segments.containsKey(i); i++) {
            Segment segment = segments.get(i);
            String written = segment.written();
            if (segment.encoded()) {
                int first = i == 0 ? written.indexOf('\'') : -1;
                int second = first < 0 ? -1 : written.indexOf('\'', first + 1);
                if (second >= 0) {
                    charset = written.substring(0, first);
                    written = written.substring(second + 1);
                }
                bytes.writeBytes(TransferDecoding.hexAfter('%', written));
            } else {
                bytes.writeBytes(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return EncodedWords.decode(MailCharsets.decode(bytes.toByteArray(), charset));
    }

    /** Between semicolons that are not within quotes. */
    private static List<String> sections(String header) {
        List<String> sections = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < header.length() && sections.size() < MAX_PARAMETERS; i++) {
            char at = header.charAt(i);
            if (at == '\\' && quoted) {
                i++;
            } else if (at == '"') {
                quoted = !quoted;
            } else if (at == ';' && !quoted) {
                sections.add(header.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(header.substring(Math.min(start, header.length())));
        return sections;
    }

    private static String unquote(String written) {
        if (!written.startsWith("\"")) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < written.length() && written.charAt(i) != '"'; i++) {
            boolean escaped = written.charAt(i) == '\\'
                    && i + 1 < written.length()
                    && (written.charAt(i + 1) == '"' || written.charAt(i + 1) == '\\');
            i += escaped ? 1 : 0;
            text.append(written.charAt(i));
        }
        return text.toString();
    }

    private record Segment(String written, boolean encoded) {}
}
