package org.atrium.platform.ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names under which somebody is recognised again without being known: a visitor who voted, a caller whose tries are
 * counted. A plain hash of a network or e-mail address is found by trying them all; this one takes a secret that each
 * installation draws once, for all its nodes.
 */
@ApplicationScoped
public class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private EntityManager entityManager;

    private volatile String secret;

    /**
     * The name of a value: 64 characters, always the same here and another one in every other installation.
     *
     * @param purpose what it is for, so that names given for different purposes cannot be compared
     */
    public String of(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String secret() {
        if (secret == null) {
            secret = (String) entityManager
                    .createNativeQuery("select secret from installation_key where name = 'pseudonyms'")
                    .getSingleResult();
        }
        return secret;
    }
}
