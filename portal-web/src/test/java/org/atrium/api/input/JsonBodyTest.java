package org.atrium.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.NotJsonException;
import org.atrium.platform.json.PatchValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    enum Colour {
        RED,
        GREEN
    }

    record Line(long id, Integer quantity) {}

    record Order(
            String name,
            Colour colour,
            Instant at,
            Duration within,
            BigDecimal price,
            Boolean gift,
            @JsonbProperty("default") boolean isDefault,
            List<Line> lines,
            PatchValue<String> note) {}

    @Test
    void readsEveryKindOfValue() throws IOException {
        Order order = read("""
                {"name":"Kettle","colour":"GREEN","at":"2026-11-21T10:00:00+01:00","within":"PT24H","price":"12.50",
                 "gift":true,"default":true,"lines":[{"id":7,"quantity":2}],"note":null,"unknown":[1]}""");
        assertThat(order)
                .isEqualTo(new Order(
                        "Kettle",
                        Colour.GREEN,
                        Instant.parse("2026-11-21T09:00:00Z"),
                        Duration.ofHours(24),
                        new BigDecimal("12.50"),
                        true,
                        true,
                        List.of(new Line(7, 2)),
                        PatchValue.of(null)));
    }

    @Test
    void distinguishesAbsentFromNull() throws IOException {
        Order order = read("{}");
        assertThat(order.note().present()).isFalse();
        assertThat(order.note().orElse("before")).isEqualTo("before");
        assertThat(PatchValue.<String>of(null).orElse("before")).isNull();
        assertThat(order.gift()).isNull();
        assertThat(order.isDefault()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':5} | name | input.type",
                "{'name':['a']} | name | input.type",
                "{'name':'a\\u0000b'} | name | input.character",
                "{'name':'a\\ud800b'} | name | input.character",
                "{'colour':'BLUE'} | colour | input.unknownValue",
                "{'colour':'red'} | colour | input.unknownValue",
                "{'colour':1} | colour | input.type",
                "{'at':'yesterday'} | at | input.type",
                "{'at':'+999999999-01-01T00:00:00Z'} | at | input.type",
                "{'at':'1899-12-31T23:59:59Z'} | at | input.type",
                "{'within':'1 day'} | within | input.type",
                "{'price':1e999999999} | price | input.type",
                "{'price':'1e9'} | price | input.type",
                "{'gift':'yes'} | gift | input.type",
                "{'default':1} | default | input.type",
                "{'lines':{}} | lines | input.type",
                "{'lines':[{'id':1},{'id':1.5}]} | lines[1].id | input.type",
                "{'lines':[{'id':99999999999999999999}]} | lines[0].id | input.type",
                "{'lines':[null]} | lines[0] | input.NotNull",
                "{'lines':[7]} | lines[0] | input.type",
                "{'note':7} | note | input.type",
                "[] | '' | input.type",
                "null | '' | input.type"
            })
    void namesTheFieldThatDoesNotFit(String json, String field, String key) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> read(json.replace('\'', '"')));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(Tuple.tuple(field, key));
    }

    @Test
    void namesAllFieldsAtOnce() {
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> read("{\"name\":1,\"colour\":\"X\",\"lines\":[{\"id\":\"a\"}]}"));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("name", "colour", "lines[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"name\":}", "{} x", "{}{}", "{'name':1}", "nul"})
    void refusesInvalidJson(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NotJsonException.class);
    }

    @Test
    void refusesTextNestedTooDeep() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(NotJsonException.class);
    }

    @Test
    void listLengthIsBounded() throws IOException {
        assertThat(read("{\"lines\":[{}" + ",{}".repeat(999) + "]}").lines()).hasSize(1000);
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> read("{\"lines\":[{}" + ",{}".repeat(1000) + "]}"));
        assertThat(refused.errors())
                .extracting(FieldError::field, FieldError::messageKey)
                .containsExactly(Tuple.tuple("lines", "input.items"));
    }

    @Test
    void errorsAreLimitedToAHundred() {
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> read("{\"lines\":[1" + ",1".repeat(999) + "]}"));
        assertThat(refused.errors()).hasSize(100);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Order read(String json) throws IOException {
        return (Order) new JsonBody()
                .readFrom(
                        (Class) Order.class,
                        Order.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        null,
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
