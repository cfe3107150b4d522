package org.atrium.web.http;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.platform.error.StaleObjectException;

/**
 * Three-way merge of a form with concurrent changes: untouched fields show the new value, edited fields keep the input,
 * and the page can show the new value of each field that others changed.
 */
public final class FormMerge {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> changed = new HashMap<>();
    private final Set<String> untouched = new HashSet<>();

    private FormMerge() {}

    /** Nothing has happened yet. */
    public static FormMerge none() {
        return new FormMerge();
    }

    /** Tells later what a form showed when it was opened; for a hidden field of it. */
    public static String fingerprint(Map<String, String> shown) {
        return shown.entrySet().stream()
                .map(field -> field.getKey() + ":" + hash(field.getValue()))
                .collect(Collectors.joining(" "));
    }

    /**
     * @param marks what the form showed
     * @param typed what was sent
     * @param now what it would show now, the same fields
     */
    public static FormMerge merge(String marks, Map<String, String> typed, Map<String, String> now) {
        FormMerge both = new FormMerge();
        now.forEach((name, value) -> both.mergeField(name, shown(marks, name), typed.get(name), value));
        return both;
    }

    private void mergeField(String name, String shown, String typed, String now) {
        boolean alone = hash(typed).equals(shown);
        if (alone) {
            untouched.add(name);
        }
        fields.put(name, alone ? now : typed);
        if (!hash(now).equals(shown) && (alone || !hash(now).equals(hash(typed)))) {
            changed.put(name, Objects.requireNonNullElse(now, ""));
        }
    }

    /** Whether a field showed a value, by the {@link #fingerprint} of its form. */
    static boolean isShown(String marks, String name, String value) {
        return shown(marks, name).equals(hash(value));
    }

    /** What a field shows from now on. */
    public String field(String name) {
        return fields.get(name);
    }

    /** What a field was changed to by others, empty where they cleared it; null where they did not. */
    public String changed(String name) {
        return changed.get(name);
    }

    /** Whether nobody typed anything else into a field than it showed. */
    public boolean isUntouched(String name) {
        return untouched.contains(name);
    }

    /** Whether a field keeps what was typed although others changed it, too. */
    public boolean isConflicting(String name) {
        return changed.containsKey(name) && !hash(fields.get(name)).equals(hash(changed.get(name)));
    }

    private static String shown(String marks, String name) {
        for (String mark : Objects.requireNonNullElse(marks, "").split(" ")) {
            if (mark.startsWith(name + ":")) {
                return mark.substring(name.length() + 1);
            }
        }
        return "";
    }

    /** Browsers send line ends of their own. */
    private static String hash(String value) {
        String text =
                Objects.requireNonNullElse(value, "").replace("\r\n", "\n").strip();
        return Integer.toHexString(text.hashCode());
    }

    /** Says that what others changed is shown, and that the form can be sent again. */
    public static class StaleFormException extends StaleObjectException {

        public StaleFormException() {
            super("page.meanwhile");
        }
    }
}
