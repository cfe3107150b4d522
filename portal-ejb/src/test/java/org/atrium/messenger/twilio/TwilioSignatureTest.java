package org.atrium.messenger.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwilioSignatureTest {

    /** The example of Twilio's own libraries. */
    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";

    private static final String FORM =
            "From=%2B14158675309&To=%2B18005551212&CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234";

    private static final String SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    @Test
    void twiliosOwnExampleIsValid() {
        assertThat(isValid("12345", URL, FORM, SIGNATURE)).isTrue();
    }

    @Test
    void nothingElseIs() {
        assertThat(isValid("54321", URL, FORM, SIGNATURE)).isFalse();
        assertThat(isValid("12345", URL + "0", FORM, SIGNATURE)).isFalse();
        assertThat(isValid("12345", URL, FORM + "&More=1", SIGNATURE)).isFalse();
        assertThat(isValid("12345", URL, FORM, "")).isFalse();
        assertThat(isValid("12345", URL, FORM, null)).isFalse();
    }

    private static boolean isValid(String token, String url, String form, String signature) {
        return TwilioSignature.isValid(token, url, TwilioForm.parse(form), signature);
    }
}
