package org.atrium.messenger.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of Twilio's requests: HMAC-SHA1 by the account's token, of the address and the sorted fields. */
final class TwilioSignature {

    private TwilioSignature() {}

    /**
     * Whether a request is Twilio's.
     *
     * @param url as Twilio was given it: the public address, with its query
     * @param signature of the header, null for none
     */
    static boolean isValid(String token, String url, TwilioForm form, String signature) {
        return signature != null
                && MessageDigest.isEqual(
                        of(token, url, form).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    static String of(String token, String url, TwilioForm form) {
        String signed = url
                + form.fields().stream()
                        .sorted(Comparator.comparing(Map.Entry<String, String>::getKey)
                                .thenComparing(Map.Entry::getValue))
                        .map(field -> field.getKey() + field.getValue())
                        .collect(Collectors.joining());
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
