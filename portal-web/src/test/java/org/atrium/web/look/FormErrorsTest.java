package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    @Test
    void aMessageHasTheColourOfWhatItMeans() {
        assertThat(tone(FacesMessage.SEVERITY_INFO)).isEqualTo(Badge.GOOD);
        assertThat(tone(FacesMessage.SEVERITY_WARN)).isEqualTo(Badge.ACT);
        assertThat(tone(FacesMessage.SEVERITY_ERROR)).isEqualTo(Badge.REFUSED);
        assertThat(tone(FacesMessage.SEVERITY_FATAL)).isEqualTo(Badge.REFUSED);
    }

    private static String tone(FacesMessage.Severity severity) {
        return new FormErrors().tone(new FacesMessage(severity, "Said", null));
    }
}
