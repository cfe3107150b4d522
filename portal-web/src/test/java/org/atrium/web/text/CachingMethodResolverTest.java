package org.atrium.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingMethodResolverTest {

    private final CachingMethodResolver methods = new CachingMethodResolver();
    private final ELContext context = new ELManager().getELContext();

    @Test
    void callsAMethodByItsName() {
        assertThat(call("plain", "a")).isEqualTo("plain a");
    }

    @Test
    void callsTheCachedMethod() {
        call("plain", "a");
        assertThat(call("plain", "b")).isEqualTo("plain b");
    }

    @Test
    void supportsVarargs() {
        assertThat(call("several", "a")).isEqualTo("a[]");
        assertThat(call("several", "a", 1L, "b")).isEqualTo("a[1, b]");
    }

    @Test
    void convertsArguments() {
        assertThat(call("number", 7L)).isEqualTo(8);
    }

    @Test
    void emptyTextStaysText() {
        assertThat(call("plain", (Object) null)).isEqualTo("plain ");
    }

    @Test
    void overloadsAreLeftToOtherResolvers() {
        assertThat(call("one", "a")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void mismatchesAreLeftToOtherResolvers() {
        assertThat(call("plain")).isNull();
        assertThat(call("unknown")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void nonPublicClassesAreLeftToOtherResolvers() {
        context.setPropertyResolved(false);
        assertThat(methods.invoke(context, List.of("a"), "contains", null, new Object[] {"a"}))
                .isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void propagatesExceptions() {
        assertThatThrownBy(() -> call("fails"))
                .isInstanceOf(ELException.class)
                .cause()
                .hasMessage("it failed");
    }

    @Test
    void readsTheComponentsOfRecordsAndLeavesOtherPropertiesToOthers() {
        assertThat(methods.getValue(context, new Row("Kettle"), "title")).isEqualTo("Kettle");
        assertThat(context.isPropertyResolved()).isTrue();
        context.setPropertyResolved(false);
        assertThat(methods.getValue(context, new Row("Kettle"), "unknown")).isNull();
        assertThat(methods.getValue(context, new Bean(), "fails")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object call(String name, Object... arguments) {
        context.setPropertyResolved(false);
        return methods.invoke(context, new Bean(), name, null, arguments);
    }

    /** What a page might show; nobody else can reach it. */
    private record Row(String title) {}

    /** What a page might call. */
    public static class Bean {

        public String plain(String argument) {
            return "plain " + argument;
        }

        public String several(String first, Object... rest) {
            return first + List.of(rest);
        }

        public int number(int value) {
            return value + 1;
        }

        public String one(String text) {
            return text;
        }

        public String one(int number) {
            return "number";
        }

        public void fails() {
            throw new IllegalStateException("it failed");
        }
    }
}
