package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldTest {

    @ParameterizedTest
    @CsvSource({
        "email, email",
        "form:email, email",
        "lines:0:photos, lines:0:photos",
        "form:lines:12:photos, form:lines:12:photos",
        "form:address:city, address:city"
    })
    void whatDescribesAFieldIsCalledByItsNameWithinTheFormAndInRowsByAllOfIt(String name, String id) {
        assertThat(new FormField(name, null, "", null, null).id()).isEqualTo(id);
    }
}
