package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.account.Viewer;
import org.atrium.file.AttachmentPolicy;
import org.atrium.file.FileOwnerKind;

/**
 * Who may read a mail as it came: support where it is of a ticket, an administrator any. Its author does not need it, and
 * it holds what others wrote to them.
 */
@ApplicationScoped
class InboundMailFiles implements AttachmentPolicy {

    @Inject
    private InboundMailQueries mails;

    @Override
    public FileOwnerKind kind() {
        return FileOwnerKind.INBOUND_MAIL;
    }

    @Override
    public boolean mayRead(Viewer viewer, long ownerId) {
        InboundMailRecord mail = viewer.isSupport() ? mails.entityManager().find(InboundMailRecord.class, ownerId) : null;
        return mail != null && (mail.ticket() != null || viewer.isAdmin());
    }
}
