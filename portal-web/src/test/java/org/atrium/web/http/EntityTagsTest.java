package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** RFC 9110, 8.8.3 and 13.1. */
class EntityTagsTest {

    @Test
    void readsListsWithCommasInTags() {
        assertThat(EntityTags.of("\"a,b\" , W/\"c\",,\"\"").tags())
                .containsExactly(
                        new EntityTags.Tag(false, "a,b"), new EntityTags.Tag(true, "c"), new EntityTags.Tag(false, ""));
    }

    @Test
    void skipsInvalidTags() {
        assertThat(EntityTags.of("22, w/\"a\", \"b, 'c', \"d\"x, \"e\"").tags())
                .containsExactly(new EntityTags.Tag(false, "e"));
        assertThat(EntityTags.of(null).matchWeakly("\"a\"")).isFalse();
        assertThat(EntityTags.of("").matchWeakly("\"\"")).isFalse();
    }

    @Test
    void comparesIfNoneMatchWeakly() {
        for (String known : new String[] {"\"a\"", "W/\"a\"", "\"x\", W/\"a\"", "*", " * "}) {
            assertThat(EntityTags.of(known).matchWeakly("\"a\"")).as(known).isTrue();
            assertThat(EntityTags.of(known).matchWeakly("W/\"a\"")).as(known).isTrue();
            assertThat(EntityTags.of(known).matchWeakly("\"b\"")).as(known).isEqualTo(known.contains("*"));
        }
    }

    @Test
    void comparesIfMatchStrongly() {
        assertThat(EntityTags.of("W/\"21\", \"22\", \"zzz\", \"22\"").strong()).containsExactly("22", "zzz");
        assertThat(EntityTags.of("\"*\"").any()).isFalse();
        assertThat(EntityTags.of("*, \"22\"").any()).isFalse();
    }

    /** A line of signs that never become a tag is read once. */
    @Test
    void readsLongHeadersInLinearTime() {
        String line = "\"".repeat(32_000) + ",W/".repeat(10_000);
        long start = System.nanoTime();
        assertThat(EntityTags.of(line).any()).isFalse();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
