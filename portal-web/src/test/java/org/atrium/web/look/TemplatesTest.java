package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What a template can get wrong without anybody noticing before a person opens the page. */
class TemplatesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private static final Set<String> OPERATORS = Set.of(
            "not", "empty", "and", "or", "null", "true", "false", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'(?:[^'\\\\]|\\\\.)*'|[^}'])*\\}");

    @Test
    void areFormatted() throws IOException {
        Set<String> flexible = TemplateFormat.flexible(WEBAPP);
        assertThat(templates().filter(file -> !TemplateFormat.format(source(file), flexible)
                        .equals(source(file))))
                .as("templates to be formatted as CONTRIBUTING.md says")
                .isEmpty();
    }

    @Test
    void areReadable() throws IOException {
        assertThat(templates().flatMap(file -> source(file)
                        .lines()
                        .filter(line -> line.length() > TemplateFormat.WIDTH)
                        .map(line -> new Use(WEBAPP.relativize(file).toString(), line))))
                .isEmpty();
    }

    /** A choice of three is a decision: it has a name in Java, and a test. */
    @Test
    void decideNoMoreThanBetweenTwo() throws IOException {
        assertThat(templates().flatMap(file -> EXPRESSION
                        .matcher(read(file))
                        .results()
                        .map(expression -> expression.group().replaceAll("'[^']*'", ""))
                        .filter(expression -> expression.matches("[^?]*\\?[^?]*\\?.*"))
                        .map(expression -> new Use(WEBAPP.relativize(file).toString(), expression))))
                .isEmpty();
    }

    /** What a fragment or a tag takes stands in its comment; what a page uses beside that are beans. */
    @Test
    void declareWhatTheyTake() throws IOException {
        Set<String> known = Stream.concat(
                        Stream.of("param", "request", "requestScope", "facesContext", "component", "event"), beans())
                .collect(Collectors.toSet());
        assertThat(templates().filter(file -> file.toString().contains("WEB-INF")))
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> {
                    String comments = all("(<!--.*?-->)", read(file)).collect(Collectors.joining());
                    String source = read(file).replaceAll("<!--.*?-->", "");
                    Set<String> own = all("var(?:Status)?=\"(\\w+)\"", source).collect(Collectors.toSet());
                    assertThat(EXPRESSION
                                    .matcher(source)
                                    .results()
                                    .flatMap(expression -> all(
                                            "(?<![\\w.'])([a-z]\\w*)",
                                            expression.group().replaceAll("'[^']*'", "''")))
                                    .filter(name -> !OPERATORS.contains(name))
                                    .filter(name -> !known.contains(name) && !own.contains(name)))
                            .as(file.toString())
                            .allMatch(name -> comments.matches(".*\\b" + name + "\\b.*"));
                });
    }

    private static Stream<String> beans() {
        return sources().map(TemplatesTest::source).flatMap(source -> Pattern.compile(
                        "@Named(?:\\(\"(\\w+)\"\\))?\\s.*?class (\\w)(\\w*)", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(bean -> bean.group(1) == null
                        ? bean.group(2).toLowerCase(Locale.ROOT) + bean.group(3)
                        : bean.group(1)));
    }

    @Test
    void usesTextsThatExist() throws IOException {
        Texts texts = Texts.in("en");
        assertThat(found("text\\.of\\('([^']+)'[,)]"))
                .hasSizeGreaterThan(50)
                .allSatisfy(use ->
                        assertThat(texts.has(use.what())).as(use.toString()).isTrue());
    }

    @Test
    void usesIconsThatExist() throws IOException {
        Set<String> icons = all(
                        "<symbol id=\"([^\"]+)\"", Files.readString(WEBAPP.resolve("resources/portal/img/icons.svg")))
                .collect(Collectors.toSet());
        assertThat(found("<p:icon name=\"([a-z0-9-]+)\""))
                .hasSizeGreaterThan(10)
                .allSatisfy(use -> assertThat(icons).as(use.toString()).contains(use.what()));
        assertThat(sources()
                        .flatMap(file -> all("(?s)(\n( +)public String icon\\(.*?\n\\2\\}\n)", source(file)))
                        .flatMap(method -> all("(?:return|->|\\?|:) \"([a-z0-9-]+)\"", method)))
                .hasSizeGreaterThan(10)
                .isSubsetOf(icons);
    }

    /** A time is "7 days ago", "now" or a date: "since 7 days ago" is no English. */
    @Test
    void noPrepositionBeforeATime() throws IOException {
        Texts texts = Texts.in("en");
        assertThat(found("text\\.of\\('([^']+)'\\)\\}(?:</dt> ?<dd> ?| )<p:time"))
                .hasSizeGreaterThan(8)
                .allSatisfy(use -> assertThat(texts.get(use.what()))
                        .as(use.toString())
                        .doesNotMatch("(?i)(.*\\b)?(since|until|by|for|from|is done with this)"));
    }

    /** Faces writes an unknown tag into the page as it stands, and says nothing. */
    /** A number that people copy does not break at its hyphens. */
    @Test
    void keepsNumbersOnOneLine() throws IOException {
        assertThat(found("<[a-z]+((?:\\s[^<>]*)?)>\\s*#\\{[a-zA-Z.]+\\.(?:number|order)\\}\\s*</"))
                .hasSizeGreaterThan(8)
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).containsPattern("class=\"(id|number)\\b"));
    }

    @Test
    void usesTagsThatExist() throws IOException {
        Set<String> tags = all("<tag-name>([^<]+)<", Files.readString(WEBAPP.resolve("WEB-INF/portal.taglib.xml")))
                .collect(Collectors.toSet());
        assertThat(found("<p:([a-zA-Z]+)"))
                .hasSizeGreaterThan(10)
                .allSatisfy(use -> assertThat(tags).as(use.toString()).contains(use.what()));
        assertThat(templates()
                        .filter(file -> read(file).contains("<p:")
                                && !read(file).contains("xmlns:p=\"jakarta.faces.composite/p\"")))
                .isEmpty();
    }

    /** The content security policy refuses what is inline; these tags write something inline. */
    @Test
    void writesNothingInline() throws IOException {
        assertThat(found("(?s)<[a-zA-Z][^>]*\\s(style|on[a-z]+)=")).isEmpty();
        assertThat(found("(<style|<script(?![^>]*\\ssrc=)|javascript:|<h:commandLink|<f:ajax|<h:outputScript)"))
                .isEmpty();
    }

    /** Faces would keep the state of a page in a session of one node: there is one frame, and it says that there is none. */
    @Test
    void keepsNoStateOfAPage() throws IOException {
        assertThat(found("(<f:view [^>]*>)")).singleElement().satisfies(use -> assertThat(use.what())
                .contains("transient=\"#{statelessPages.page(noForm)}\""));
        assertThat(found("(<(?:h|o):form)").stream().map(Use::file).distinct())
                .hasSizeGreaterThan(20)
                .allMatch(file -> file.startsWith("WEB-INF/")
                        || read(WEBAPP.resolve(file)).contains(" template=\"/WEB-INF/templates/"));
    }

    /** What a field or a button is called must not depend on what else is on the page by the time it is sent. */
    @Test
    void labelsEveryInput() throws IOException {
        assertThat(
                        found(
                                "(<(?:[ho]:form|h:command[A-Z][a-z]+|h:input[A-Z][a-z]+|h:select[A-Z][A-Za-z]+)\\b(?![^>]*\\sid=)[^>]*>)"))
                .isEmpty();
    }

    /** A name in another script must not reorder the line it stands in. */
    @Test
    void isolatesNames() throws IOException {
        assertThat(found("<([a-zA-Z:]+)\\b[^<>]*>[^<>]*#\\{[^{}'<>]*\\bdisplayName\\}"))
                .hasSizeGreaterThan(8)
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).isIn("bdi", "option", "ui:define"));
    }

    /** What people write runs in the direction of its own letters; the portal's sentences in that of their language. */
    @Test
    void userTextHasAutomaticDirection() throws IOException {
        assertThat(
                        found(
                                "<[a-z][a-z0-9]*(\\s(?:[^<>]*\\s)?class=\"(?:[^\"]*\\s)?anywhere\\b[^<>]*)>(?!\\s*(?:<p:sentence value=\")?#\\{(?:text|empty|row\\.text|apiClientsPage|signedInHome\\.handIn))"))
                .hasSizeGreaterThan(60)
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).contains("dir=\"auto\""));
        assertThat(found("<(?:h:inputText|h:inputTextarea|textarea|input)(\\s[^<>]*)/?>"))
                .hasSizeGreaterThan(5)
                .filteredOn(use -> !use.what().matches("(?s).*type=\"(hidden|checkbox|radio|number|file)\".*"))
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).contains("dir=\"auto\""));
    }

    /** A page that says it has no form takes none: see {@code Formless}. */
    @Test
    void pagesDeclareTheirForms() throws IOException {
        assertThat(templates()
                        .filter(file -> read(file).contains("name=\"noForm\" value=\"true\"")
                                && read(file).matches("(?s).*<[ho]:form.*")))
                .isEmpty();
    }

    /**
     * Faces writes what makes a form act once, and what keeps its words, into its own forms only. This one acts once by
     * what it does: who gets no mails gets none.
     */
    @Test
    void formsAreFacesForms() throws IOException {
        assertThat(found("(<form [^>]*method=\"post\"[^>]*>)"))
                .extracting(Use::file)
                .containsExactly("unsubscribe.xhtml");
        assertThat(read(WEBAPP.resolve("WEB-INF/faces-config.xml")))
                .contains(
                        "FormTokens</view-handler>",
                        "OnceActionListener</action-listener>",
                        "RepeatedSubmissionListener</phase-listener>");
    }

    /** A form that may act twice says so, and why: each sign-in has to bring a session to the browser that asks. */
    @Test
    void onlySignInIsRepeatable() throws IOException {
        assertThat(found("<f:attribute name=\"(repeatable)\""))
                .extracting(Use::file)
                .containsExactly("signin.xhtml");
    }

    /** Fields outside of these tags have no label by which their words could be given back. */
    @Test
    void textInputIsRestorable() throws IOException {
        assertThat(found("(<h:inputText[ a]|<h:inputTextarea)"))
                .extracting(Use::file)
                .isSubsetOf(
                        "WEB-INF/tags/field.xhtml",
                        "WEB-INF/tags/markdown.xhtml",
                        "WEB-INF/desk/received.xhtml",
                        "WEB-INF/fragments/thread-received.xhtml",
                        "desk/return.xhtml");
        assertThat(found("(<h:inputText(?:area)? [^>]*>)").stream()
                        .filter(use -> use.file().endsWith("received.xhtml")))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.what()).contains(" label=\""));
    }

    /**
     * Faces write the labels of a map, and of items that are made in a bean, as HTML: choices are rows of a list, whose
     * label the template names.
     */
    @Test
    void escapesTheLabelsOfChoices() throws IOException {
        List<Use> choices = found("(<f:selectItems[^>]*>)");
        assertThat(choices).hasSizeGreaterThan(10).allSatisfy(use -> assertThat(use.what())
                .as(use.toString())
                .contains(" var=\"", " itemValue=\"", " itemLabel=\"")
                .doesNotContain("itemLabelEscaped"));
        assertThat(choices)
                .allSatisfy(
                        use -> assertThat(typeOf(use.what())).as(use.toString()).doesNotContain("Map", "SelectItem"));
        assertThat(found("(<f:selectItem [^>]*itemEscaped=[^>]*>)")).isEmpty();
    }

    /** What a bean gives a template to choose from, as its source says it: {@code #{page.choices}}. */
    private static String typeOf(String selectItems) {
        Matcher asked =
                Pattern.compile("value=\"#\\{([a-zA-Z]+)\\.([a-zA-Z]+)[\\.}(]").matcher(selectItems);
        if (!asked.find()) {
            return "";
        }
        String bean = asked.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + asked.group(1).substring(1);
        String name = asked.group(2);
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return sources()
                .filter(file -> file.getFileName().toString().equals(bean + ".java"))
                .flatMap(file -> all("public (\\S[^=;{(]*) (?:" + getter + "|" + name + ")\\(", read(file)))
                .findFirst()
                .orElse("");
    }

    private static Stream<Path> sources() {
        try {
            return Files.walk(Path.of("src/main/java"))
                    .filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written as it is has been made safe before: Markdown, or words in which something is marked. */
    @Test
    void unescapedOutputIsSanitised() throws IOException {
        assertThat(found("(<h:output[^>]*escape=\"false\"[^>]*>)"))
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        use -> assertThat(use.what())
                                .as(use.toString())
                                .containsPattern(
                                        "value=\"#\\{[a-zA-Z.]*(?:html|highlight|preview\\.of\\(component, id\\)|sentences\\.of\\(value, apart\\)\\.html)\\}\""));
    }

    /** What is written by {@link Each} has no state of its own to take input with. */
    @Test
    void eachRowsHaveNoInput() throws IOException {
        List<String> rows = templates()
                .flatMap(file -> all("(?s)<p:each (.*?)</p:each>", read(file)))
                .map(TemplatesTest::withWhatItIncludes)
                .toList();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.matches("(?s).*<h:(input|select|command|form).*"));
    }

    private static String withWhatItIncludes(String template) {
        return template
                + all("<ui:include src=\"([^\"]+)\"", template)
                        .map(path -> withWhatItIncludes(read(WEBAPP.resolve(path.substring(1)))))
                        .collect(Collectors.joining());
    }

    private record Use(String file, String what) {}

    private static List<Use> found(String pattern) throws IOException {
        return templates()
                .flatMap(file -> all(pattern, read(file))
                        .map(what -> new Use(WEBAPP.relativize(file).toString(), what)))
                .toList();
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> templates() throws IOException {
        return Files.walk(WEBAPP).filter(file -> file.toString().endsWith(".xhtml"));
    }

    /** The source in one line, whatever it is laid out like. */
    private static String read(Path file) {
        return source(file).replaceAll("\\s+", " ");
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
