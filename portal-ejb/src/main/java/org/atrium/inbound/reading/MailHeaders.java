package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.atrium.platform.text.VisibleText;

/** The header fields of a mail or a part, in their order: unfolded, their bytes read as text, their words not decoded. */
final class MailHeaders {

    /** More of one field is not read. */
    private static final int MAX_LENGTH = 100_000;

    private final List<HeaderField> fields = new ArrayList<>();

    void add(String name, String value) {
        fields.add(new HeaderField(name.strip(), value));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The first field of a name that says something: some write a second one without a value. */
    Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderField::value)
                .toList();
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
    }

    /** In small letters, without white space around; empty if it is absent. */
    String token(String name) {
        return first(name).map(TextRules::lower).orElse("").strip();
    }

    /** A text for people: encoded words decoded, in one line. */
    String text(String name) {
        return first(name).map(EncodedWords::decode).map(MailHeaders::oneLine).orElse("");
    }

    /** The ids in a field, without angle brackets. */
    List<String> ids(String name) {
        return all(name).stream()
                .flatMap(value -> MessageIds.in(value).stream())
                .toList();
    }

    HeaderParameters parameters(String name) {
        return HeaderParameters.of(first(name).orElse(""));
    }

    static String oneLine(String text) {
        return VisibleText.normalise(TextRules.storable(VisibleText.folded(text)));
    }

    /** The value of a field from its bytes: one line, however many the mail has for it. */
    static String valueOf(Field field) {
        byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
        int start = 0;
        while (start < raw.length && raw[start] != ':') {
            start++;
        }
        start++;
        int end = Math.min(raw.length, start + MAX_LENGTH);
        byte[] line = new byte[Math.max(0, end - start)];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (raw[i] != '\r' && raw[i] != '\n') {
                line[length++] = raw[i];
            }
        }
        return MailCharsets.guess(line, length).strip();
    }

    private record HeaderField(String name, String value) {}
}
