package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void readsWhatStandsInAnAddress() {
        Map<String, String[]> query = Query.of("tag=tea+pot&tag=th%C3%A9&empty=&alone&&=nameless&a=b=c");
        assertThat(query.keySet()).containsExactly("tag", "empty", "alone", "", "a");
        assertThat(query.get("tag")).containsExactly("tea pot", "thé");
        assertThat(query.get("empty")).containsExactly("");
        assertThat(query.get("alone")).containsExactly("");
        assertThat(query.get("a")).containsExactly("b=c");
    }

    @Test
    void knowsANameHoweverItIsWritten() {
        assertThat(Query.of("jakarta%2Efaces.%56iewState=stateless")).containsKey("jakarta.faces.ViewState");
    }

    @Test
    void takesWhatIsNotEscapedAsItStands() {
        assertThat(Query.of("q=100%&r=%zz").get("q")).containsExactly("100%");
        assertThat(Query.of("q=100%&r=%zz").get("r")).containsExactly("%zz");
        assertThat(Query.of(null)).isEmpty();
        assertThat(Query.of("")).isEmpty();
    }
}
