package org.atrium.platform.mail;

import org.atrium.platform.brand.Brand;

/**
 * A mail rendered as text and HTML in the recipient's language.
 *
 * @param unsubscribe address by which its reader ends such mails, or null
 * @param list what its reader follows and gets it for, or null
 * @param conversation which other mails it belongs to, or null
 */
record RenderedMail(
        String to,
        String subject,
        String text,
        String html,
        String unsubscribe,
        String list,
        MailConversation conversation) {

    static RenderedMail of(Mail mail, Brand brand) {
        return new MailRendering(mail, brand).render();
    }
}
