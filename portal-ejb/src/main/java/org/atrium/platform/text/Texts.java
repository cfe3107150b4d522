package org.atrium.platform.text;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text a person reads, from {@code messages/<feature>.properties} and its translations. A key is
 * {@code <feature>.<rest>}; texts are ICU messages, so plurals and numbers follow the reader's language.
 */
public final class Texts {

    /** The languages the portal speaks; another one is a set of files and an entry here. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    private static final Map<Locale, Texts> BY_LOCALE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Texts in a reader's language, or in English where the portal does not speak it. */
    public static Texts in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Texts::new);
    }

    /** Texts in the language of a tag such as {@code pt-BR}; English for none. */
    public static Texts in(String languageTag) {
        return in(languageTag == null ? Locale.ENGLISH : Locale.forLanguageTag(languageTag));
    }

    public Locale locale() {
        return locale;
    }

    /** The text without arguments. */
    public String get(String key) {
        return get(key, Map.of());
    }

    /** The text with numbered arguments, {@code {0}} and on. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /** The text with named arguments, such as {@code {count}}; an instant fills {@code {until, date, long}}. */
    public String get(String key, Map<String, ?> arguments) {
        String pattern = pattern(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Map<String, Object> known = new HashMap<>(arguments);
        known.replaceAll((name, value) -> value instanceof Instant instant ? Date.from(instant) : value);
        return new MessageFormat(pattern, locale).format(known);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && bundle(key.substring(0, dot)).containsKey(key.substring(dot + 1));
    }

    private String pattern(String key) {
        return patterns.computeIfAbsent(key, this::lookUp);
    }

    private String lookUp(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException("No feature in the key " + key, "messages", key);
        }
        return bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
    }

    private ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle(
                "messages." + feature,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
