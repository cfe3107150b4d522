package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.platform.brand.BrandSettings;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.settings.Setting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody wrote, as a mail shows it. */
class RenderedMailTest {

    private static final String PAGE = "/forum/thread/42/kettle?page=2#post-7";

    @BeforeEach
    void standSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/");
        BrandSettings.setDefaults();
    }

    @AfterEach
    void standNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
        BrandSettings.clear();
    }

    @Test
    void markdownIsRenderedAsOnPages() {
        RenderedMail mail = letter("It hums **loudly**\n\n- lid\n- base", true);
        Document html = Jsoup.parse(mail.html());
        assertThat(html.select(".m-words strong").text()).isEqualTo("loudly");
        assertThat(html.select(".m-words li")).hasSize(2);
        assertThat(mail.text()).contains("> It hums **loudly**\n> \n> - lid");
    }

    @Test
    void linksAreAbsolute() {
        Document html = Jsoup.parse(letter("""
                [help](/help/descale?a=1&b=2) [above](#post-3) [out](https://example.org/a#b)
                [mail](mailto:nora@example.org) [bare](//example.org/c) ![lid](/media/lid.png)""", true).html());
        assertThat(html.select(".m-words a").eachAttr("href"))
                .containsExactly(
                        "https://portal.example/help/descale?a=1&b=2",
                        "https://portal.example/forum/thread/42/kettle?page=2#post-3",
                        "https://example.org/a#b",
                        "mailto:nora@example.org",
                        "https://example.org/c",
                        "https://portal.example/media/lid.png");
    }

    @Test
    void htmlIsSafe() {
        Document html =
                Jsoup.parse(letter("<script>alert(1)</script> [x](javascript:alert(1)) <b onclick=x>b</b>", true)
                        .html());
        assertThat(html.select("script, [onclick], .m-words a[href]")).isEmpty();
    }

    /** Whoever opens a mail tells nobody by that. */
    @Test
    void loadsNoExternalContent() {
        Document html =
                Jsoup.parse(letter("![x](https://t.example/p.gif) <img src='//t.example/p.gif'> ![](/own.png)", true)
                        .html());
        assertThat(html.select("img, [src], [background], link")).isEmpty();
        assertThat(html.select(".m-words a")).hasSize(3);
    }

    @Test
    void textKeepsItsDirection() {
        Mail mail = new Mail(
                "nora@example.org",
                "נורה",
                "en",
                "notification.mail.answer",
                Map.of("name", "ליאור", "title", "مرحبا"),
                PAGE,
                "שלום\n\n- one",
                true,
                null,
                null);
        Document html =
                Jsoup.parse(RenderedMail.of(mail, CurrentBrand.ofSettings()).html());
        assertThat(html.select("p bdi").eachText()).containsExactly("נורה", "ליאור", "مرحبا");
        assertThat(html.select(".m-words > [dir=auto]").eachText()).containsExactly("שלום", "one");
        assertThat(RenderedMail.of(mail, CurrentBrand.ofSettings()).text())
                .contains("\u2068ליאור\u2069 wrote in “\u2068مرحبا\u2069”");
        assertThat(Jsoup.parse(letter("שלום", false).html())
                        .select(".m-words p")
                        .attr("dir"))
                .isEqualTo("auto");
        assertThat(letter("שלום", false).text()).doesNotContain("\u2068");
    }

    @Test
    void buttonAndLinksHaveTheAccentOfTheShop() {
        System.setProperty(Setting.ACCENT.property(), "#7a1fa2");
        Document html = Jsoup.parse(letter("It hums", true).html());
        assertThat(html.select("a.m-button").attr("style")).contains("background:#7a1fa2;color:#ffffff;");
        assertThat(Jsoup.parse(letter("[lid](/lid)", true).html())
                        .select(".m-words a")
                        .attr("style"))
                .isEqualTo("color:#7a1fa2");
    }

    @Test
    void plainTextStays() {
        assertThat(letter("Two * three\n* <b>four</b>", false).html())
                .contains("Two * three<br>* &lt;b&gt;four&lt;/b&gt;");
    }

    @Test
    void lineBreakOfTheAuthorIsShown() {
        assertThat(Jsoup.parse(letter("Kind regards\nNora", true).html()).select(".m-words br"))
                .hasSize(1);
        assertThat(letter("Kind regards\nNora", true).text()).contains("> Kind regards\n> Nora");
    }

    @Test
    void mailsOfAnEarlierReleaseArePlainText() {
        Mail mail = Outbox.read(
                "{\"to\":\"nora@example.org\",\"locale\":\"en\",\"key\":\"notification.mail.answer\","
                        + "\"arguments\":{\"name\":\"Otto\",\"title\":\"Kettle\"},\"link\":\"/x\",\"quote\":\"It *hums*\"}",
                Mail.class);
        assertThat(mail.markdown()).isFalse();
        assertThat(RenderedMail.of(mail, CurrentBrand.ofSettings()).html()).contains("It *hums*");
    }

    private static RenderedMail letter(String quote, boolean markdown) {
        Mail mail = new Mail(
                "nora@example.org",
                "Nora",
                "en",
                "notification.mail.answer",
                Map.of("name", "Otto", "title", "Kettle"),
                PAGE,
                quote,
                markdown,
                null,
                null);
        return RenderedMail.of(mail, CurrentBrand.ofSettings());
    }
}
