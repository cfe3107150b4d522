package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.atrium.platform.brand.BrandMark;
import org.atrium.platform.brand.BrandSettings;
import org.atrium.platform.brand.Colour;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.mail.Mail.EarlierMessage;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.settings.Setting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a mail looks, in what order, and how large it is, whatever people are called and write. */
class MailRenderingTest {

    private static final String PAGE = "/forum/thread/42/kettle?page=2#post-7";
    private static final String FILE = "/files/" + "0a".repeat(16);
    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=y> {0} ${x} '";

    @BeforeEach
    void standSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/");
        BrandSettings.setDefaults();
    }

    @AfterEach
    void standNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
        System.clearProperty(Setting.DATA_DIR.property());
        BrandSettings.clear();
    }

    @Test
    void answerStandsAboveTheButtonAndEarlierWordsBelow() {
        RenderedMail mail = rendered(mail("It needs descaling.", HOSTILE)
                .withEarlier(List.of(
                        new EarlierMessage("Otto", "3 Dec 2026", "Which kettle is it?"),
                        new EarlierMessage("Nora", "2 Dec 2026", "It hums."))));
        Stream.of(mail.text(), Jsoup.parse(mail.html()).body().wholeText()).forEach(content -> assertThat(content)
                .containsSubsequence(
                        "Hello Nora,",
                        "It needs descaling.",
                        "Read it in the community",
                        "Before that:",
                        "Otto",
                        "3 Dec 2026",
                        "Which kettle is it?",
                        "Nora",
                        "It hums.",
                        "customer portal"));
        assertThat(mail.text()).contains("Otto, 3 Dec 2026:\n> Which kettle is it?");
    }

    @Test
    void hostileWordsAreHarmless() {
        RenderedMail mail =
                rendered(mail(HOSTILE, HOSTILE).withEarlier(List.of(new EarlierMessage(HOSTILE, HOSTILE, HOSTILE))));
        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("script, img, [onerror]")).isEmpty();
        assertThat(html.title()).contains("<script>alert(1)</script>");
        assertThat(html.body().wholeText()).contains("{0} ${x} '");
        assertThat(mail.text()).contains("<script>alert(1)</script>");
    }

    /** Whatever is quoted, Gmail shows the whole mail. */
    @ParameterizedTest
    @ValueSource(strings = {"kettle ", "> ", "[x](y)", "ش", "| a ", "# h\n", "`x`", "- x\n", "![x](/files/x)", "<td>"})
    void htmlStaysSmall(String words) {
        String quote = words.repeat(100_000 / words.length());
        RenderedMail mail = rendered(mail(quote, "Kettle")
                .withEarlier(List.of(
                        new EarlierMessage("Otto", "3 Dec", quote), new EarlierMessage("Otto", "3 Dec", quote))));
        Document html = Jsoup.parse(mail.html());
        assertThat(mail.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
        assertThat(mail.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
        assertThat(html.select("a:contains(Read the rest on the page)").attr("href"))
                .isEqualTo("https://portal.example" + PAGE);
        assertThat(html.select("a.m-button")).hasSize(1);
        assertThat(html.select("p:contains(customer portal)")).isNotEmpty();
    }

    @Test
    void shortWordsAreWhole() {
        RenderedMail mail = rendered(mail("kettle ".repeat(1_000), "Kettle"));
        assertThat(mail.html()).doesNotContain("Read the rest").doesNotContain("…</p>");
        assertThat(mail.text()).doesNotContain("Read the rest");
    }

    /** A file of a private message is shown to whoever is signed in, which a mail program is not. */
    @Test
    void pictureIsALinkToThePage() {
        Document html = Jsoup.parse(rendered(mail(
                        "![The lid](%1$s)\n\n![](%1$s) [![in a link](%1$s)](https://x.example)".formatted(FILE),
                        "Kettle"))
                .html());
        assertThat(html.select("img")).isEmpty();
        assertThat(html.select(".m-words a").eachText()).containsExactly("The lid", "Picture", "in a link");
        assertThat(html.select(".m-words a").eachAttr("href"))
                .containsExactly("https://portal.example" + PAGE, "https://portal.example" + PAGE, "https://x.example");
    }

    @Test
    void darkProgramsGetTheColoursOfDarkPages() {
        Document html = Jsoup.parse(rendered(mail("It hums", "Kettle")).html());
        assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(html.select("style").html())
                .contains("@media (prefers-color-scheme: dark)", "#4fc3b3 !important", ".m-page { background: #131517");
    }

    /** Programs drop what they do not know: each element has its style, and no sheet, script or table is needed. */
    @Test
    void stylesStandAtTheirElements() {
        Document html = Jsoup.parse(rendered(mail("A [link](/x)\n\n> quoted\n\n- one\n\n# Head", "Kettle")
                        .withEarlier(List.of(new EarlierMessage("Otto", "3 Dec", "Words"))))
                .html());
        assertThat(html.select("link, script, table, iframe, form")).isEmpty();
        assertThat(html.select("body p, body a, body blockquote, body ul, body h1"))
                .hasSizeGreaterThan(8)
                .allSatisfy(element -> assertThat(element.attr("style")).isNotEmpty());
    }

    @Test
    void nameOfTheShopStandsWhereItHasNoLogo() {
        System.setProperty(Setting.SHOP_NAME.property(), "Möbel <b>& Küche");
        Document html = Jsoup.parse(rendered(mail("It hums", "Kettle")).html());
        assertThat(html.select("img")).isEmpty();
        assertThat(html.select("strong bdi").text()).isEqualTo("Möbel <b>& Küche");
    }

    @Test
    void logoIsLoadedFromThePortalOrWhereItIs(@TempDir Path folder) throws Exception {
        System.setProperty(Setting.DATA_DIR.property(), folder.toString());
        System.setProperty(Setting.SHOP_NAME.property(), "Kettle \"& Co");
        Path brand = Files.createDirectories(folder.resolve("brand"));
        Files.write(brand.resolve("own.png"), BrandMark.png(Colour.BLACK, 64, true));
        Files.write(brand.resolve("own.svg"), BrandMark.svg(Colour.BLACK));
        Element own = logo("own.png");
        assertThat(own.attr("src")).isEqualTo("https://portal.example/resources/portal/brand/logo.png");
        assertThat(own.attr("alt")).isEqualTo("Kettle \"& Co");
        assertThat(own.attr("width")).isEqualTo("32");
        System.setProperty(Setting.LOGO_SIZE.property(), "160x40");
        assertThat(logo("https://cdn.example/logo.png").attr("src")).isEqualTo("https://cdn.example/logo.png");
        assertThat(logo("own.svg")).isNull();
        assertThat(logo("https://cdn.example/logo.svg?v=1")).isNull();
    }

    @Test
    void darkLogoIsShownOnDarkGroundAlone(@TempDir Path folder) throws Exception {
        System.setProperty(Setting.DATA_DIR.property(), folder.toString());
        Path brand = Files.createDirectories(folder.resolve("brand"));
        Files.write(brand.resolve("own.png"), BrandMark.png(Colour.BLACK, 64, true));
        Files.write(brand.resolve("dark.png"), BrandMark.png(Colour.WHITE, 64, true));
        System.setProperty(Setting.LOGO.property(), "own.png");
        System.setProperty(Setting.LOGO_DARK.property(), "dark.png");
        Document html = Jsoup.parse(rendered(mail("It hums", "Kettle")).html());
        assertThat(html.select("img.m-dark[src$=/logo-dark.png][style*=display:none]"))
                .hasSize(1);
        assertThat(html.select("img.m-light[src$=/logo.png]")).hasSize(1);
    }

    @Test
    void languageThatRunsFromTheRightDoesSo() {
        Mail mail = new Mail(
                "a@x.example",
                null,
                "he",
                "notification.mail.answer",
                Map.of("name", "Otto", "title", "Kettle"),
                PAGE,
                "It hums",
                true,
                null,
                null);
        Document html = Jsoup.parse(rendered(mail).html());
        assertThat(html.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.select(".m-words").attr("style")).contains("border-right:3px");
    }

    @Test
    void isKeptInTheOutboxAsItIs() {
        Mail mail = mail("It hums", "Kettle")
                .withEarlier(List.of(new EarlierMessage("Otto", "3 Dec", "Words")))
                .inList("thread-42.forum");
        assertThat(Outbox.read(JsonbBuilder.create().toJson(mail), Mail.class)).isEqualTo(mail);
    }

    private static Element logo(String setting) {
        System.setProperty(Setting.LOGO.property(), setting);
        return Jsoup.parse(rendered(mail("It hums", "Kettle")).html()).selectFirst("img");
    }

    private static Mail mail(String quote, String title) {
        return new Mail(
                "nora@example.org",
                "Nora",
                "en",
                "notification.mail.answer",
                Map.of("name", "Otto", "title", title),
                PAGE,
                quote,
                true,
                "/unsubscribe?token=x",
                null);
    }

    private static RenderedMail rendered(Mail mail) {
        return RenderedMail.of(mail, CurrentBrand.ofSettings());
    }
}
