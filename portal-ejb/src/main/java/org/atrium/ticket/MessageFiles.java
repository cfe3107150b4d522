package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.account.Viewer;
import org.atrium.file.AttachmentPolicy;
import org.atrium.file.FileOwnerKind;
import org.atrium.ticket.event.MessageVisibility;

/** Who may read a message may read its files, on pages or in the copy of it that they were mailed. */
@ApplicationScoped
class MessageFiles implements AttachmentPolicy {

    @Inject
    private TicketQueries queries;

    @Override
    public FileOwnerKind kind() {
        return FileOwnerKind.TICKET_MESSAGE;
    }

    @Override
    public boolean mayRead(Viewer viewer, long ownerId) {
        return viewer.isSignedIn()
                && queries.message(ownerId)
                        .filter(message -> TicketPolicy.maySee(viewer, message.ticket()) || gotCopy(viewer, message))
                        .filter(message ->
                                message.visibility() != MessageVisibility.INTERNAL || TicketPolicy.maySeeNotes(viewer))
                        .isPresent();
    }

    /** Support's answers alone are mailed to whoever gets copies, since they do. */
    private boolean gotCopy(Viewer viewer, TicketMessage message) {
        return message.isByStaff()
                && queries.party(message.ticket(), viewer.requireAccount())
                        .filter(party -> !party.addedAt().isAfter(message.at()))
                        .isPresent();
    }
}
