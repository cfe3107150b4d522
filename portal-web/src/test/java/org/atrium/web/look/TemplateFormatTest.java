package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** White space that shows is neither made nor lost. */
class TemplateFormatTest {

    private static final String LONG = "x".repeat(60);

    @Test
    void setsBlocksBelowEachOther() {
        assertThat(formatted("<div><h1>One</h1><p>Two</p></div>")).isEqualTo("""
                        <div>
                          <h1>One</h1>
                          <p>Two</p>
                        </div>
                        """);
        assertThat(formatted("<div>\n  <p>\n    One\n  </p>\n</div>")).isEqualTo("<div><p>One</p></div>\n");
    }

    @Test
    void keepsWordsTogetherThatHaveNoSpaceBetweenThem() {
        String glued = "<p><b title=\"%s\">One</b><i title=\"%s\">Two</i></p>".formatted(LONG, LONG);
        assertThat(formatted(glued)).isEqualTo("""
                        <p>
                          <b title="%s">One</b><i
                              title="%s">Two</i>
                        </p>
                        """.formatted(LONG, LONG));
    }

    @Test
    void keepsTheSpaceBetweenWords() {
        assertThat(formatted("<p>One <b>Two</b> Three</p>")).isEqualTo("<p>One <b>Two</b> Three</p>\n");
        assertThat(formatted("<p>" + LONG + " <b>" + LONG + "</b> " + LONG + ".</p>"))
                .isEqualTo("<p>\n  " + LONG + " <b>" + LONG + "</b>\n  " + LONG + ".\n</p>\n");
    }

    @Test
    void setsTheChildrenOfAFlexContainerBelowEachOther() {
        assertThat(formatted("<p class=\"meta\"><span>One</span><span>Two</span></p>"))
                .isEqualTo("""
                        <p class="meta">
                          <span>One</span>
                          <span>Two</span>
                        </p>
                        """);
    }

    /** Facelets drops white space in front of its tags, unless words stand there. */
    @Test
    void knowsWhatFaceletsDrops() {
        assertThat(formatted("<p><b>One</b><ui:fragment rendered=\"#{two}\"> <b>Two</b></ui:fragment></p>"))
                .isEqualTo("""
                        <p>
                          <b>One</b>
                          <ui:fragment rendered="#{two}"> <b>Two</b></ui:fragment>
                        </p>
                        """);
        assertThat(formatted("<p>One<ui:fragment rendered=\"#{two}\"> Two</ui:fragment></p>"))
                .isEqualTo("<p>One<ui:fragment rendered=\"#{two}\"> Two</ui:fragment></p>\n");
    }

    @Test
    void takesAnExpressionAndWhatIsPreformattedAsItStands() {
        String kept = "<p>#{empty a ? 'none  }  at all' : a > b}</p>\n";
        assertThat(formatted(kept)).isEqualTo(kept);
        String preformatted = "<pre>  a\n    b  </pre>\n";
        assertThat(formatted(preformatted)).isEqualTo(preformatted);
    }

    private static String formatted(String source) {
        String once = TemplateFormat.format(source, Set.of("meta"));
        assertThat(TemplateFormat.format(once, Set.of("meta"))).isEqualTo(once);
        return once;
    }
}
