package org.atrium.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which article an answer stands in. */
class AnswerBeforeSendingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/faq/article/descaling", "/faq/article/descaling?language=de", "/faq/article/descaling#steps"})
    void anArticleIsKnownByItsAddress(String path) {
        assertThat(AnswerBeforeSending.slug(path)).contains("descaling");
    }

    @Test
    void anythingElseIsNone() {
        assertThat(AnswerBeforeSending.slug("/forum/thread/42/faq/article/descaling"))
                .isEmpty();
        assertThat(AnswerBeforeSending.slug("/faq/article/")).isEmpty();
        assertThat(AnswerBeforeSending.slug("https://elsewhere.example/faq/article/descaling"))
                .isEmpty();
    }
}
