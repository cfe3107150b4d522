package org.atrium.platform.ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;

/**
 * Pseudonyms by which a visitor or client is recognised without being identified, such as for votes and rate limits. A
 * plain hash of an address could be found by trying all addresses; this one is keyed with a secret of the installation.
 */
@ApplicationScoped
public class Pseudonyms {

    @Inject
    private EntityManager entityManager;

    private volatile String secret;

    /**
     * The name of a value: 64 characters, always the same here and another one in every other installation.
     *
     * @param purpose what it is for, so that names given for different purposes cannot be compared
     */
    public String of(String purpose, String value) {
        return HexFormat.of().formatHex(Sha256.keyed(secret(), purpose + "\n" + value));
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
