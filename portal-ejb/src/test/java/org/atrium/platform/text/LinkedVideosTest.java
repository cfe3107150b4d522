package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedVideosTest {

    private static final String VIDEO = "0123456789abcdef0123456789abcdef";
    private static final String CAPTIONS = "11111111111111111111111111111111";
    private static final String LEAFLET = "22222222222222222222222222222222";

    private static final Map<String, String> TYPES =
            Map.of(VIDEO, "video/mp4", CAPTIONS, "text/vtt", LEAFLET, "application/pdf");

    @Test
    void linkAloneOnALineToAVideoPlays() {
        assertThat(shown("Look:\n\n[Descale \"it\"](/files/" + VIDEO + ")\n\nDone."))
                .contains("<video controls=\"\" preload=\"metadata\" src=\"/files/" + VIDEO
                        + "\" aria-label=\"Descale &#34;it&#34;\"><a href=\"/files/" + VIDEO
                        + "\">Descale &#34;it&#34;</a></video>")
                .contains("Look:", "Done.");
    }

    @Test
    void captionsOnTheNextLineAreItsOwn() {
        String html = shown("[Descale](/files/" + VIDEO + ")\n[English](/files/" + CAPTIONS + ")\nThen rinse.");
        assertThat(html)
                .contains("<track kind=\"captions\" src=\"/files/" + CAPTIONS + "\" label=\"English\" />")
                .contains("Then rinse.")
                .doesNotContain(">English<");
    }

    @Test
    void everythingElseIsALink() {
        String source = "See [Descale](/files/" + VIDEO + ") now.\n\n[Leaflet](/files/" + LEAFLET
                + ")\n\n[English](/files/" + CAPTIONS + ")\n\n[Film](https://example.com/film.mp4)";
        assertThat(shown(source)).isEqualTo(Markdown.articleHtml(source)).doesNotContain("<video");
        String foreign = "[Descale](/files/" + VIDEO + ")";
        assertThat(LinkedVideos.show(Markdown.articleHtml(foreign), Map.of())).isEqualTo(Markdown.articleHtml(foreign));
    }

    @Test
    void onlyWhatStandsAloneIsAskedFor() {
        assertThat(LinkedVideos.files(Markdown.articleHtml("See [a](/files/" + LEAFLET + ") and\n[b](/files/" + VIDEO
                        + ")\n[c](/files/" + CAPTIONS + ")")))
                .containsExactlyInAnyOrder(VIDEO, CAPTIONS);
    }

    private static String shown(String source) {
        return LinkedVideos.show(Markdown.articleHtml(source), TYPES);
    }
}
