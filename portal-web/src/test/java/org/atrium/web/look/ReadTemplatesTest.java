package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What a template of {@code src/main/jte} can get wrong though it compiles: {@link TemplatesTest} has the rules of Faces. */
class ReadTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/jte");
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int WIDTH = 140;

    @Test
    void areReadable() throws IOException {
        assertThat(templates().flatMap(file -> source(file)
                        .lines()
                        .filter(line -> line.length() > WIDTH)
                        .map(line -> new Use(name(file), line))))
                .isEmpty();
    }

    /** A choice of three is a decision: it has a name in Java, and a test. */
    @Test
    void decideNoMoreThanBetweenTwo() throws IOException {
        assertThat(found("(\\$\\{(?:\"[^\"]*\"|[^{}\"])*\\})"))
                .hasSizeGreaterThan(100)
                .allSatisfy(use -> assertThat(use.what().replaceAll("\"[^\"]*\"", "\"\""))
                        .as(use.toString())
                        .doesNotMatch("[^?]*\\?[^?]*\\?.*"));
    }

    @Test
    void areFoundByTheNameThatPagesSay() throws IOException {
        List<String> named = pages().flatMap(file -> all("<p:template name=\"([^\"]+)\"", source(file)))
                .toList();
        assertThat(named).hasSizeGreaterThan(8).allSatisfy(name -> assertThat(FOLDER.resolve(name + ".jte"))
                .exists());
    }

    @Test
    void useIconsThatExist() throws IOException {
        Set<String> icons = all("<symbol id=\"([^\"]+)\"", source(WEBAPP.resolve("resources/portal/img/icons.svg")))
                .collect(Collectors.toSet());
        Stream<Use> direct = found("@template\\.tag\\.icon\\(page = page, name = ([^()]+)\\)").stream();
        Stream<Use> passedOn = found("icon = ([^(),]+)[,)]").stream();
        List<Use> named = Stream.concat(direct, passedOn)
                .flatMap(use -> all("\"([a-z0-9-]+)\"", use.what()).map(icon -> new Use(use.file(), icon)))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(use -> assertThat(icons).as(use.toString()).contains(use.what()));
    }

    /** A number that people copy does not break at its hyphens. */
    @Test
    void keepNumbersOnOneLine() throws IOException {
        assertThat(
                        found(
                                "<[a-z]+((?:\\s[^<>]*)?)>\\s*\\$\\{(?:String\\.valueOf\\()?(?:[a-zA-Z]+(?:\\(\\))?\\.)+(?:number|order)\\(\\)\\)?\\}\\s*</"))
                .hasSizeGreaterThan(8)
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).containsPattern("class=\"(id|number)\\b"));
    }

    /** What is written as it is has been made safe before: Markdown, or words in which something is marked. */
    @Test
    void unescapedOutputIsSanitised() throws IOException {
        assertThat(found("\\$unsafe\\{([^}]*)\\}")).isNotEmpty().allSatisfy(use -> assertThat(use.what())
                .as(use.toString())
                .matches("[a-zA-Z.(), ]*\\.(html|highlight|folded)\\(\\)"));
    }

    /** The content security policy refuses what is inline. */
    @Test
    void writeNothingInline() throws IOException {
        assertThat(found("(?s)<[a-zA-Z][^>]*\\s(style|on[a-z]+)=")).isEmpty();
        assertThat(found("(<style|<script|javascript:)")).isEmpty();
    }

    /**
     * Forms are written by Faces, or by the one template that makes them act once as Faces does; who is signed out is,
     * however often it is asked.
     */
    @Test
    void formsAreWrittenByOneTemplate() throws IOException {
        assertThat(found("(<form [^>]*method=\"post\"[^>]*>)"))
                .extracting(Use::file)
                .containsExactlyInAnyOrder("frame/accountMenu.jte", "tag/form.jte");
    }

    /** A button that nothing takes in reloads the page, and says nothing. */
    @Test
    void buttonsAreTakenInByTheirPage() throws IOException {
        Set<String> takenIn = Stream.concat(
                        pages().flatMap(file -> all("<p:rowactions names=\"([^\"]+)\"", source(file)))
                                .flatMap(names -> Stream.of(names.split(" "))),
                        pages().flatMap(file -> received(source(file))))
                .collect(Collectors.toSet());
        Stream<Use> written = found("<button type=\"submit\"([^>]*)>").stream()
                .flatMap(button -> all("\\bname=\"(\\$\\{[^}]*\\}|[^\"]*)\"", button.what())
                        .map(name -> new Use(button.file(), name)));
        Stream<Use> toggles = found("@template\\.tag\\.toggle\\(page = page, name = (\"[^\"]*\")").stream();
        List<Use> buttons = Stream.concat(written, toggles)
                .filter(button -> !button.file().startsWith("tag/"))
                .flatMap(button -> (button.what().contains("\"")
                                ? all("[?:=] ?\"([^\"]+)\"", "= " + button.what())
                                : Stream.of(button.what()))
                        .map(name -> new Use(button.file(), name)))
                .toList();
        assertThat(buttons).hasSizeGreaterThan(8).allSatisfy(button -> assertThat(takenIn)
                .as("what takes in the button of %s: p:rowactions, or a form in p:received", button)
                .contains(button.what()));
    }

    /** The buttons of the forms of a page, by the names they are sent by. */
    private static Stream<String> received(String page) {
        return Pattern.compile("(?s)<h:form\\s+id=\"(\\w+)\"(.*?)</h:form>")
                .matcher(page)
                .results()
                .flatMap(form -> all("<h:commandButton\\s+id=\"(\\w+)\"", form.group(2))
                        .map(button -> form.group(1) + ":" + button));
    }

    private static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(file -> file.toString().endsWith(".xhtml"));
    }

    /** A name in another script must not reorder the line it stands in. */
    @Test
    void isolateNames() throws IOException {
        assertThat(found("<([a-zA-Z]+)\\b[^<>]*>[^<>]*\\$\\{[^{}\"<>]*\\bdisplayName\\(\\)\\}"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).isEqualTo("bdi"));
    }

    /** What people write runs in the direction of its own letters; the portal's sentences in that of their language. */
    @Test
    void userTextHasAutomaticDirection() throws IOException {
        assertThat(
                        found(
                                "<[a-z][a-z0-9]*(\\s(?:[^<>]*\\s)?class=\"(?:[^\"]*\\s)?anywhere\\b[^<>]*)>(?!\\s*(?:<a |\\$\\{page\\.text|@template\\.tag\\.sentence\\(page = page, text = page\\.text))"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).contains("dir=\"auto\""));
        assertThat(found("<(?:textarea|input)(?! type=\"(?:hidden|radio|checkbox|file)\")(\\s[^<>]*)>"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.what()).as(use.toString()).contains("dir=\"auto\""));
    }

    /** A time is "7 days ago", "now" or a date: "since 7 days ago" is no English. */
    @Test
    void noPrepositionBeforeATime() throws IOException {
        Texts texts = Texts.in("en");
        assertThat(found("page\\.text\\(\"([^\"]+)\"\\)\\} @template\\.tag\\.time"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(texts.get(use.what()))
                        .as(use.toString())
                        .doesNotMatch("(?i)(.*\\b)?(since|until|by|for|from|is done with this)"));
    }

    private record Use(String file, String what) {}

    private static List<Use> found(String pattern) throws IOException {
        return templates()
                .flatMap(file ->
                        all(pattern, source(file).replaceAll("\\s+", " ")).map(what -> new Use(name(file), what)))
                .toList();
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Stream<Path> templates() throws IOException {
        return Files.walk(FOLDER).filter(file -> file.toString().endsWith(".jte"));
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString();
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
