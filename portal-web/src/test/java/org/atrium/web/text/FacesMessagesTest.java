package org.atrium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Faces say of a value reaches people in the portal's texts. */
class FacesMessagesTest {

    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.component.UISelectOne.INVALID, input.gone",
        "jakarta.faces.component.UISelectMany.INVALID, input.gone",
        "jakarta.faces.converter.EnumConverter.ENUM, input.gone",
        "jakarta.faces.converter.EnumConverter.ENUM_detail, input.gone",
        "jakarta.faces.converter.LongConverter.LONG, input.number",
        "jakarta.faces.converter.IntegerConverter.INTEGER_detail, input.number",
        "jakarta.faces.component.UIInput.REQUIRED, input.NotBlank",
        "jakarta.faces.component.UIInput.CONVERSION, input.type",
        "jakarta.faces.converter.DateTimeConverter.DATE, input.type",
        "jakarta.faces.validator.LengthValidator.MAXIMUM, input.type"
    })
    void messageOfFacesHasATextOfOurs(String message, String key) {
        assertThat(FacesMessages.textKey(message)).isEqualTo(key);
    }

    @Test
    void textOfAConstraintStaysItsOwn() {
        assertThat(FacesMessages.textKey("jakarta.faces.validator.BeanValidator.MESSAGE"))
                .isNull();
        assertThat(FacesMessages.textKey("com.sun.faces.SOMETHING")).isNull();
    }
}
