package org.atrium.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcceptHeadersTest {

    @Test
    void keepsValidLanguages() {
        assertThat(AcceptHeaders.languages("de;q=abc, en-GB;q=0.8, pl, *;q=0.1, q=, x_y, en;q=1.5"))
                .isEqualTo("en-GB;q=0.8, pl, *;q=0.1");
        assertThat(AcceptHeaders.languages("de;q=abc")).isEmpty();
        assertThat(AcceptHeaders.languages(null)).isEmpty();
    }

    @Test
    void sortsByWeight() {
        assertThat(AcceptHeaders.locales("en;q=0.5, pl;q=0, de, *, ru;q=0.9"))
                .containsExactly(Locale.GERMAN, Locale.forLanguageTag("ru"), Locale.ENGLISH);
    }

    @Test
    void keepsValidTypes() {
        assertThat(AcceptHeaders.types("text/html, application/json;q=0.9;v=\"1\", a, a/b;q=x, ;, */*;q=0.1, image/*"))
                .isEqualTo("text/html, application/json;q=0.9;v=\"1\", */*;q=0.1, image/*");
    }

    @Test
    void recognisesMediaTypes() {
        assertThat(AcceptHeaders.isType("application/json; charset=utf-8")).isTrue();
        assertThat(AcceptHeaders.isType("application/json;")).isTrue();
        assertThat(AcceptHeaders.withoutEmptyParameters("application/json; ;charset=utf-8;"))
                .isEqualTo("application/json;charset=utf-8");
        for (String none : new String[] {"x", ";", "*/*", "a/b;c", "a/b;c=\"", ""}) {
            assertThat(AcceptHeaders.isType(none)).as(none).isFalse();
        }
    }
}
