package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void readsParameters() {
        Map<String, String[]> query = QueryString.of("tag=tea+pot&tag=th%C3%A9&empty=&alone&&=nameless&a=b=c");
        assertThat(query.keySet()).containsExactly("tag", "empty", "alone", "", "a");
        assertThat(query.get("tag")).containsExactly("tea pot", "thé");
        assertThat(query.get("empty")).containsExactly("");
        assertThat(query.get("alone")).containsExactly("");
        assertThat(query.get("a")).containsExactly("b=c");
    }

    @Test
    void decodesNames() {
        assertThat(QueryString.of("jakarta%2Efaces.%56iewState=stateless")).containsKey("jakarta.faces.ViewState");
    }

    @Test
    void unescapedTextStays() {
        assertThat(QueryString.of("q=100%&r=%zz").get("q")).containsExactly("100%");
        assertThat(QueryString.of("q=100%&r=%zz").get("r")).containsExactly("%zz");
        assertThat(QueryString.of(null)).isEmpty();
        assertThat(QueryString.of("")).isEmpty();
    }
}
