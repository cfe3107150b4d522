package org.atrium.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is found is in the same order on Lucene and on OpenSearch. */
class WeightsTest {

    @Test
    void openSearchWeightsMatchLucene() throws IOException {
        try (var in = WordQuery.class.getResourceAsStream("/search/opensearch.json");
                var reader = Json.createReader(in)) {
            var similarity = reader.readObject().getJsonObject("similarity").getJsonObject("default");
            assertThat(similarity.getString("type")).isEqualTo("BM25");
            assertThat(Float.parseFloat(similarity.getString("k1"))).isEqualTo(Analyzers.SATURATION);
            assertThat(Float.parseFloat(similarity.getString("b"))).isEqualTo(Analyzers.LENGTH);
        }
    }
}
