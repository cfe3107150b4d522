package org.atrium.platform.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.atrium.testing.Answer;
import org.atrium.testing.Pages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Browsers keep a file for a year where the node that gives it is of the release that its address means. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AssetCachingHttpIT {

    private static final Pattern STYLES = Pattern.compile("/assets/[0-9a-f]{8}/brand/customers\\.css");

    private final Pages visitor = Pages.visitor();

    @Test
    void currentAssetsAreCacheable() {
        Answer file = visitor.get(address()).expect(200);
        assertThat(file.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
        assertThat(file.header("Content-Type")).startsWith("text/css");
    }

    @Test
    void assetsOfAnotherReleaseAreServedUncached() {
        Answer file = visitor.get("/assets/00000000/brand/customers.css").expect(200);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body()).isEqualTo(visitor.get(address()).body());
    }

    @Test
    void missingAssetsAreNotCached() {
        assertThat(visitor.get(address() + "x").expect(404).header("Cache-Control"))
                .doesNotContain("immutable");
    }

    /** A page waits for its style sheets, and browsers learn of scripts that scripts load only later. */
    @Test
    void stylesAreOneFileAndScriptsAreNamed() {
        Document page = Jsoup.parse(visitor.get("/").body());
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(visitor.get(address()).body())
                .contains("Bootstrap Reboot", ".visually-hidden", ".site-head", ".thread-row")
                .doesNotContain("/* ---", "@charset", ".desk-page");
        String modules = visitor.get("/resources/portal/js/portal.js").body();
        List<String> named = page.select("link[rel=modulepreload]").eachAttr("href");
        assertThat(named).hasSizeGreaterThan(10).allSatisfy(address -> assertThat(modules)
                .contains("import './" + address.replaceFirst(".*/", "") + "'"));
        assertThat(modules.lines().filter(line -> line.startsWith("import "))).hasSameSizeAs(named);
    }

    @Test
    void phonesFindNameColoursAndIcons() {
        Document page = Jsoup.parse(visitor.get("/").body());
        assertThat(page.select("meta[name=theme-color]").eachAttr("content")).containsExactly("#ffffff", "#1b1e21");
        Answer manifest =
                visitor.get(page.select("link[rel=manifest]").attr("href")).expect(200);
        assertThat(manifest.header("Content-Type")).startsWith("application/manifest+json");
        assertThat(manifest.text("/name")).isEqualTo("Hearth & Kettle");
        assertThat(manifest.text("/theme_color")).isEqualTo("#ffffff");
        assertThat(manifest.text("/icons/3/sizes")).isEqualTo("512x512");
        for (String icon : List.of(
                manifest.text("/icons/0/src"),
                manifest.text("/icons/3/src"),
                page.select("link[rel=icon]").attr("href"),
                page.select("link[rel=apple-touch-icon]").attr("href"),
                "/favicon.ico")) {
            Answer picture = visitor.get(icon).expect(200);
            assertThat(picture.header("Content-Type")).as(icon).startsWith("image/");
            assertThat(picture.header("Cache-Control")).as(icon).contains("max-age=");
            assertThat(picture.header("Content-Security-Policy")).as(icon).endsWith("; sandbox");
        }
    }

    private String address() {
        return STYLES.matcher(visitor.get("/").body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
