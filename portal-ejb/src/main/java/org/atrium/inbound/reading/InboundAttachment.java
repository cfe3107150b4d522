package org.atrium.inbound.reading;

import java.util.Optional;

/**
 * A file in a mail.
 *
 * @param name a text of one line without folders, never a path; empty if the mail gives none
 * @param type as declared, in small letters; its content may be another
 * @param contentId by which the body shows it, as {@code cid:…}
 * @param inline whether the mail wants it shown rather than offered
 * @param content its bytes
 */
public record InboundAttachment(
        String name, String type, Optional<String> contentId, boolean inline, MailContent content) {}
