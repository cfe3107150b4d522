package org.atrium.web.look;

import java.util.LinkedHashMap;
import java.util.Map;
import org.atrium.web.http.ReceivedForms;

/**
 * A form that a compiled template writes, {@code tag/form.jte}. Its page makes one with {@link WrittenForms}, names its
 * fields, and has the same fields in {@code p:received}, which takes them in.
 */
public final class WrittenForm {

    private final String id;
    private final ReceivedForms received;
    private final FormErrors errors;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    WrittenForm(String id, ReceivedForms received, FormErrors errors) {
        this.id = id;
        this.received = received;
        this.errors = errors;
    }

    /** A field that words are typed into; they are shown with its label where they could not be sent. */
    public FormField words(String name, String label, String value) {
        return field(name, label, label, value);
    }

    /** A field that something is chosen in. */
    public FormField choice(String name, String label, String value) {
        return field(name, null, label, value);
    }

    private FormField field(String name, String words, String label, String value) {
        labels.put(name, words);
        values.put(name, value);
        return new FormField(name, label, shown(name, value), errors.ofField(name), errors.noteOf(name));
    }

    /** Choices that are no field to Faces, and are kept with the others. */
    public void keep(String name) {
        labels.put(name, null);
    }

    /** What a field shows that nobody fills in. */
    public String shown(String name, Object value) {
        String shown = received.value(name, value == null ? null : value.toString());
        return shown == null ? "" : shown;
    }

    public String id() {
        return id;
    }

    public String address() {
        return received.address();
    }

    public String token() {
        return received.token(id);
    }

    /** Hidden in it: what can be filled in. */
    public String words() {
        return received.words(labels);
    }

    /** Hidden in it: what its fields showed at first. */
    public String original() {
        return values.isEmpty() ? "" : received.original(id, values);
    }
}
