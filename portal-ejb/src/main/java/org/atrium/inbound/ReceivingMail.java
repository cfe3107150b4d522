package org.atrium.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Takes mails in. Whatever a mail says, it is kept and something is known of it afterwards; an error means that nothing is,
 * and the mail has to come again. The same mail twice, also at once and through two doors, causes nothing twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceivingMail {

    /** Takes in what the merchant's mail server sends. */
    @RolesAllowed("mail:write")
    public MailOutcome deliver(byte[] raw) {
        return receive(raw, MailDoor.API);
    }

    /** Takes in a mail; for doors that know where it came from. When this returns, what it caused is committed. */
    public MailOutcome receive(byte[] raw, MailDoor door) {
        throw new UnsupportedOperationException("being built");
    }
}
