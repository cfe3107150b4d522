package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text the code and the pages ask for exists in every language, can be read by the formatter, and is asked for by
 * somebody.
 */
class MessagesTest {

    /** What a postal code is called by the country of an address, and refusals that call it so. */
    private static final Pattern BY_COUNTRY =
            Pattern.compile("account\\.(?:address\\.postalCode\\.POSTCODE|error\\.(?:noP|p)ostalCode)");

    private static final Path DOMAIN = Path.of("../portal-ejb/src/main");
    private static final Path DOORS = Path.of("src/main");
    private static final Path BUNDLES = DOMAIN.resolve("resources/messages");

    /** Names features, whose names look like those of texts. */
    private static final Path FEATURES = Path.of("package-info.java");

    /** Parts of a mail's text: code names the mail. */
    private static final Pattern MAIL_PART = Pattern.compile("\\.(subject|body|action)$");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/|<!--.*?-->|<%--.*?--%>");

    /** An action of the audit trail, whose text is named by the action. */
    private static final String ACTION = "audit.action.";

    /** An apostrophe that quotes nothing. */
    private static final Pattern STRAY_APOSTROPHE = Pattern.compile("(?<!})'(?!\\{)");

    private static Map<String, String> texts;
    private static String sources;
    private static Set<String> named;

    @BeforeAll
    static void read() throws IOException {
        texts = bundles("");
        sources = Stream.of(DOMAIN.resolve("java"), DOORS)
                .flatMap(MessagesTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|xhtml|jte|js|conf|json)"))
                .filter(file -> !file.endsWith(FEATURES))
                .map(MessagesTest::content)
                .map(source -> COMMENT.matcher(source).replaceAll(""))
                .collect(Collectors.joining("\n"));
        named = Pattern.compile("[\"']([a-z]+\\.[A-Za-z_0-9.]+)[\"']")
                .matcher(sources)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(MessagesTest::namesABundle)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyReferencedTextExists() {
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(named.stream().filter(key -> !exists(key)).toList()).isEmpty();
    }

    @Test
    void everyTextIsReferenced() {
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(texts.keySet().stream().filter(key -> !isNamed(key)).toList())
                .isEmpty();
    }

    @Test
    void everyLanguageHasEveryText() throws IOException {
        for (var language : Texts.LANGUAGES) {
            String suffix = language.getLanguage().equals("en") ? "" : "_" + language.toLanguageTag();
            assertThat(bundles(suffix).keySet()).isEqualTo(texts.keySet());
        }
    }

    @Test
    void everyTextCanBeFormatted() {
        texts.forEach((key, pattern) -> {
            var format = new MessageFormat(pattern);
            assertThat(pattern).as(key + ": write ’ for an apostrophe").doesNotContainPattern(STRAY_APOSTROPHE);
            assertThat(format.usesNamedArguments() || format.getArgumentNames().size() < 10)
                    .isTrue();
        });
    }

    @Test
    void namesThatEndWithAFullStopGetNoSecondOne() {
        for (String key : List.of("forum.postingAs", "forum.history.lead")) {
            assertThat(MessageFormat.format(texts.get(key), "Pia H."))
                    .contains("Pia H.")
                    .doesNotContain("..");
        }
        assertThat(texts).allSatisfy((key, pattern) -> assertThat(pattern).doesNotContain("{shop}."));
    }

    /** One thing has one name, but where a country has its own for it. */
    @Test
    void postalCodesAreCalledSo() {
        assertThat(texts.entrySet().stream()
                        .filter(text -> !BY_COUNTRY.matcher(text.getKey()).matches()))
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(text.getValue()).doesNotContainIgnoringCase("postcode"));
    }

    /** A name may be a whole key, or a mail's, whose parts exist, or the beginning of several. */
    private static boolean exists(String key) {
        return texts.containsKey(key)
                || texts.containsKey(ACTION + key)
                || texts.containsKey(key + ".subject")
                || texts.keySet().stream().anyMatch(text -> text.startsWith(key.endsWith(".") ? key : key + "."));
    }

    /** By its whole key, its mail's, or by a beginning that code completes. */
    private static boolean isNamed(String key) {
        String whole = MAIL_PART.matcher(key).replaceFirst("");
        return key.startsWith("input.")
                || named.contains(key)
                || named.contains(whole)
                || key.startsWith(ACTION) && isAction(key.substring(ACTION.length()))
                || beginnings(whole).anyMatch(beginning -> isCompleted(beginning, whole));
    }

    private static boolean isAction(String action) {
        return isQuoted(action) || beginnings(action).anyMatch(beginning -> isQuoted(beginning + "."));
    }

    /** A beginning with a dot in it is enough; of a bundle's name alone, code names the rest somewhere too. */
    private static boolean isCompleted(String beginning, String key) {
        return beginning.indexOf('.') > 0
                ? named.contains(beginning + ".") || named.contains(beginning) && begins(beginning)
                : isQuoted(beginning + ".") && isQuoted(key.substring(beginning.length() + 1));
    }

    /** What is a text itself begins others only where they are named by it. */
    private static boolean begins(String name) {
        return !texts.containsKey(name) || sources.contains("name('" + name + "', ");
    }

    private static boolean isQuoted(String text) {
        return sources.contains('"' + text + '"') || sources.contains("'" + text + "'");
    }

    private static Stream<String> beginnings(String key) {
        return Pattern.compile("\\.").matcher(key).results().map((MatchResult dot) -> key.substring(0, dot.start()));
    }

    private static boolean namesABundle(String key) {
        String bundle = key.substring(0, key.indexOf('.'));
        return Files.exists(BUNDLES.resolve(bundle + ".properties"))
                && !key.endsWith(".properties")
                && !key.startsWith("mail.smtp.")
                && !key.startsWith("mail.imap.");
    }

    private static Map<String, String> bundles(String suffix) throws IOException {
        Map<String, String> all = new TreeMap<>();
        List<Path> files = files(BUNDLES)
                .filter(file -> file.getFileName().toString().matches("[a-z]+" + suffix + "\\.properties"))
                .toList();
        for (Path file : files) {
            String bundle = file.getFileName().toString().replaceFirst("(_.*)?\\.properties$", "");
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> all.put(bundle + "." + key, text.toString()));
        }
        return all;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
