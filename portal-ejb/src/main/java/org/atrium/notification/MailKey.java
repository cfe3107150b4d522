package org.atrium.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The key that signs links in mails, created once for all nodes. */
@Entity
class MailKey {

    @Id
    private String name;

    private String secret;

    protected MailKey() {}

    String secret() {
        return secret;
    }
}
