package org.atrium.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.inbound.reading.InboundMail;
import org.atrium.inbound.reading.MailReader;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.CommaList;
import org.jboss.logging.Logger;

/**
 * Takes mails in. Whatever a mail says, it is kept and something is known of it afterwards; an error means that nothing is,
 * and the mail has to come again. The same mail twice, also at once and through two doors, causes nothing twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceivingMail {

    private static final Logger LOG = Logger.getLogger(ReceivingMail.class);

    @Inject
    private MailRouting routing;

    @Inject
    private MailKeeping keeping;

    @Inject
    private MailWriting writing;

    /** Takes in what the merchant's mail server sends. */
    @RolesAllowed("mail:write")
    public MailOutcome deliver(byte[] raw) {
        return receive(raw, MailDoor.API);
    }

    /** Takes in a mail; for doors that know where it came from. When this returns, what it caused is committed. */
    public MailOutcome receive(byte[] raw, MailDoor door) {
        Optional<InboundMail> content = read(raw);
        MailInHand mail = new MailInHand(raw, content.orElse(InboundMail.UNREADABLE), door, false);
        Optional<MailOutcome> before = writing.find(mail.key());
        if (before.isPresent()) {
            return duplicate(before.get());
        }
        try {
            return content.isPresent() ? process(mail) : setAside(mail);
        } catch (PersistenceException e) {
            return writing.find(mail.key()).map(ReceivingMail::duplicate).orElseThrow(() -> e);
        }
    }

    private MailOutcome process(MailInHand mail) {
        MailRoute route = routing.route(mail);
        KeptMail kept = keeping.keep(mail, route);
        try {
            return writing.write(mail, route, kept);
        } catch (PortalException refused) {
            return writing.setAsideRefused(mail, route, kept, refused);
        }
    }

    private MailOutcome setAside(MailInHand mail) {
        return writing.setAside(mail, MailReason.UNREADABLE, null, keeping.keep(mail, MailRoute.setAside(MailReason.UNREADABLE)));
    }

    /**
     * Takes in one that was set aside, as an administrator wants it.
     *
     * @throws PortalException if what it wants is still not possible
     */
    @RolesAllowed(Role.Names.ADMIN)
    public MailOutcome receiveAgain(long id, byte[] raw, MailDoor door, AccountId administrator) {
        MailInHand mail = new MailInHand(
                raw,
                read(raw).orElseThrow(() -> new ConflictException("inbound.error.unreadable")),
                door,
                true);
        MailRoute route = routing.route(mail);
        return writing.writeAgain(id, mail, route, keeping.keep(mail, route), administrator);
    }

    /** Empty if reading fails, which it should not, whatever the bytes are. */
    private static Optional<InboundMail> read(byte[] raw) {
        List<String> trusted =
                CommaList.of("trusted", Setting.MAIL_TRUSTED.value().orElse(null));
        try {
            return Optional.of(MailReader.read(raw, trusted));
        } catch (RuntimeException e) {
            LOG.error("A mail cannot be read; it is set aside whole", e);
            return Optional.empty();
        }
    }

    private static MailOutcome duplicate(MailOutcome before) {
        return new MailOutcome(InboundMailResult.DUPLICATE, before.ticket(), before.post(), null);
    }
}
