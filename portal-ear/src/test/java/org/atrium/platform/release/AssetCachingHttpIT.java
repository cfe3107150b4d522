package org.atrium.platform.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.atrium.testing.Answer;
import org.atrium.testing.Pages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Browsers keep a file for a year where the node that gives it is of the release that its address means. */
@ArquillianTest
@RunAsClient
@Tag("once")
class AssetCachingHttpIT {

    private static final Pattern STYLES = Pattern.compile("/assets/[0-9a-f]{8}/css/portal\\.css");

    private final Pages visitor = Pages.visitor();

    @Test
    void currentAssetsAreCacheable() {
        Answer file = visitor.get(address()).expect(200);
        assertThat(file.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
        assertThat(file.header("Content-Type")).startsWith("text/css");
    }

    @Test
    void assetsOfAnotherReleaseAreServedUncached() {
        Answer file = visitor.get("/assets/00000000/css/portal.css").expect(200);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body()).isEqualTo(visitor.get(address()).body());
    }

    @Test
    void missingAssetsAreNotCached() {
        assertThat(visitor.get(address() + "x").expect(404).header("Cache-Control"))
                .doesNotContain("immutable");
    }

    private String address() {
        return STYLES.matcher(visitor.get("/").body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
