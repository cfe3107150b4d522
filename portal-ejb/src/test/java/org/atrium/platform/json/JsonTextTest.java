package org.atrium.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonValue;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.atrium.platform.json.NotJsonException.JsonFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as JSON at every door, and what is refused. */
class JsonTextTest {

    @Test
    void readsEveryKindOfValueInItsOrder() {
        var object = JsonText.object(" {\"a\":[1,-2.50,1e3,true,false,null,\"ü\\u00fc😀\"],\"b\":{}}\n");
        assertThat(object.keySet()).containsExactly("a", "b");
        assertThat(object.getJsonArray("a")).hasSize(7);
        assertThat(object.getJsonArray("a").getJsonNumber(1).bigDecimalValue()).isEqualTo(new BigDecimal("-2.50"));
        assertThat(object.getJsonArray("a").getString(6)).isEqualTo("üü😀");
        assertThat(JsonText.read("null")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void skipsTheByteOrderMark() {
        assertThat(JsonText.object("\uFEFF{}")).isEmpty();
        assertThat(JsonText.object("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":}", "{'a':1}", "nul", "[1,]", "{\"a\":1e99999999999}", "]", ","})
    void refusesMalformedJson(String text) {
        assertThat(faultOf(text)).isEqualTo(JsonFault.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} x", "{}{}", "{} {\"a\":1}", "[] ]", "1 2", "\"a\" \"b\"", "{},"})
    void refusesTrailingText(String text) {
        assertThat(faultOf(text)).isEqualTo(JsonFault.TRAILING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":1}", "[{\"b\":{\"a\":1,\"a\":1}}]"})
    void refusesDuplicateFields(String text) {
        assertThat(faultOf(text)).isEqualTo(JsonFault.DUPLICATE);
    }

    @Test
    void boundsNestingNamesNumbersAndValues() {
        assertThat(JsonText.read(nested(JsonText.MAX_DEPTH))).isNotNull();
        assertThat(faultOf(nested(JsonText.MAX_DEPTH + 1))).isEqualTo(JsonFault.BOUNDS);
        assertThat(faultOf("[".repeat(1_000_000))).isEqualTo(JsonFault.BOUNDS);
        assertThat(faultOf("{\"a\":".repeat(1_000_000))).isEqualTo(JsonFault.BOUNDS);
        assertThat(JsonText.read("1".repeat(JsonText.MAX_NUMBER))).isNotNull();
        assertThat(faultOf("1".repeat(JsonText.MAX_NUMBER + 1))).isEqualTo(JsonFault.BOUNDS);
        assertThat(JsonText.object("{\"" + "n".repeat(JsonText.MAX_NAME) + "\":1}"))
                .hasSize(1);
        assertThat(faultOf("{\"" + "n".repeat(JsonText.MAX_NAME + 1) + "\":1}")).isEqualTo(JsonFault.BOUNDS);
        assertThat(JsonText.read(list(JsonText.MAX_VALUES - 1)).asJsonArray()).hasSize(JsonText.MAX_VALUES - 1);
        assertThat(faultOf(list(JsonText.MAX_VALUES))).isEqualTo(JsonFault.BOUNDS);
    }

    /** One of a million digits takes seconds of work once it is made. */
    @Test
    void numberLengthIsCheckedBeforeParsing() {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        assertThat(faultOf("9".repeat(2_000_000))).isEqualTo(JsonFault.BOUNDS);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] latin1 = "{\"a\":\"Käthe\"}".getBytes(StandardCharsets.ISO_8859_1);
        var refused = catchThrowableOfType(NotJsonException.class, () -> JsonText.read(latin1));
        assertThat(refused.fault()).isEqualTo(JsonFault.ENCODING);
        byte[] halfAPair = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        refused = catchThrowableOfType(NotJsonException.class, () -> JsonText.read(halfAPair));
        assertThat(refused.fault()).isEqualTo(JsonFault.ENCODING);
    }

    private static JsonFault faultOf(String text) {
        return catchThrowableOfType(NotJsonException.class, () -> JsonText.read(text))
                .fault();
    }

    private static String nested(int deep) {
        return "[".repeat(deep) + "1" + "]".repeat(deep);
    }

    private static String list(int items) {
        return "[1" + ",1".repeat(items - 1) + "]";
    }
}
