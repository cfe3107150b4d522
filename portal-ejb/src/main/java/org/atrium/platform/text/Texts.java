package org.atrium.platform.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.text.Bidi;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts shown to people, from {@code messages/<feature>.properties} and translations. A key is
 * {@code <feature>.<rest>}; texts are ICU messages formatted for the viewer's language and time zone.
 */
public final class Texts {

    /** The languages the portal speaks; another one is a set of files and an entry here. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    /** Browsers name locales of their own making, so only so many are remembered. */
    private static final LoadingCache<Locale, LoadedTexts> KNOWN =
            Caffeine.newBuilder().maximumSize(200).build(locale -> new LoadedTexts());

    /** Begins words whose direction is that of their first letter, and is nothing to the words around them. */
    public static final String ISOLATE_START = "\u2068";

    /** Ends them. */
    public static final String ISOLATE_END = "\u2069";

    private final Locale locale;
    private final ZoneId zone;
    private final boolean toKeep;
    private final LoadedTexts known;

    private Texts(Locale locale, ZoneId zone, boolean toKeep) {
        this.locale = locale;
        this.zone = zone;
        this.toKeep = toKeep;
        this.known = KNOWN.get(locale);
    }

    /** Texts in a reader's language, or in English where the portal does not speak it, with dates as in their zone. */
    public static Texts in(Locale locale, ZoneId zone) {
        return new Texts(locale, zone, false);
    }

    /** The same for a reader whose zone nobody knows: dates are those of UTC. */
    public static Texts in(Locale locale) {
        return in(locale, ZoneOffset.UTC);
    }

    /** Texts in the language of a tag such as {@code pt-BR}; English for none. */
    public static Texts in(String languageTag) {
        return in(languageTag == null ? Locale.ENGLISH : Locale.forLanguageTag(languageTag));
    }

    /**
     * The same for a line that is kept as if somebody had typed it, such as a subject: nothing is set apart in it. Who
     * types the signs for that is refused ({@link OneLine}), and wherever the line is shown it is set apart as a whole.
     */
    public Texts toKeep() {
        return new Texts(locale, zone, true);
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
        return format(key).format(Arrays.stream(arguments).map(this::argument).toArray());
    }

    /**
     * The text with named arguments, such as {@code {count}}; an instant fills {@code {until, date, ::yMMMd}}, a {@link Moment}
     * {@code {until}}.
     */
    public String get(String key, Map<String, ?> arguments) {
        String pattern = pattern(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Map<String, Object> named = new HashMap<>(arguments);
        named.replaceAll((name, value) -> argument(value));
        return format(key).format(named);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && bundle(key.substring(0, dot)).containsKey(key.substring(dot + 1));
    }

    /** The keys that begin with a feature and more: those of {@code audit.action.} name what staff do. */
    public List<String> keys(String prefix) {
        String feature = prefix.substring(0, prefix.indexOf('.'));
        return bundle(feature).keySet().stream()
                .map(rest -> feature + "." + rest)
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    /**
     * A point in time goes into a message as a calendar, which brings its zone along; words that run from right to left
     * go in set apart, so that they do not reorder the sentence around them.
     */
    private Object argument(Object value) {
        if (value instanceof String words) {
            boolean turns = !toKeep && Bidi.requiresBidi(words.toCharArray(), 0, words.length());
            return turns ? ISOLATE_START + words + ISOLATE_END : words;
        }
        if (value instanceof Moment moment) {
            return new DayText(locale, zone, moment.now()).moment(moment.at());
        }
        if (!(value instanceof Instant instant)) {
            return value;
        }
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(zone.getId()));
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private String pattern(String key) {
        return known.patterns.computeIfAbsent(key, this::lookUp);
    }

    /** A format of one's own: they are not for several threads, and copying one is cheaper than reading its pattern. */
    private MessageFormat format(String key) {
        return known.formats
                .computeIfAbsent(key, read -> new MessageFormat(pattern(read), locale))
                .clone();
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

    /** What was read of the texts of one language. */
    private static final class LoadedTexts {

        private final Map<String, String> patterns = new ConcurrentHashMap<>();
        private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    }
}
