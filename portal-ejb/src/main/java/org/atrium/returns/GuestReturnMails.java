package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.atrium.platform.mail.Mail;

/** Composes the mails of {@link GuestReturnMailer}, in a transaction that is over before the mail server is asked. */
@ApplicationScoped
@Transactional
class GuestReturnMails {

    @Inject
    private EntityManager entityManager;

    @Inject
    private GuestReturnLinks links;

    /** The mail, without a word of whoever asked; empty if there is nothing to confirm any more. */
    Optional<Mail> compose(long guestReturn) {
        return Optional.ofNullable(entityManager.find(GuestReturn.class, guestReturn))
                .filter(written -> written.returnNumber().isEmpty())
                .map(written -> new Mail(
                        written.email(),
                        null,
                        written.locale(),
                        "returns.mail.confirm",
                        Map.of("order", written.orderNumber()),
                        links.path(written.id()),
                        null,
                        false,
                        null,
                        null));
    }
}
