package org.atrium.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * The templates of {@code src/main/jte/mail}, compiled to Java with the rest of the code (see
 * {@code docs/decisions/mails-by-the-templates-of-pages.md}).
 */
final class MailTemplates {

    private static final String PACKAGE = "org.atrium.platform.mail.template";

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, MailTemplates.class.getClassLoader(), PACKAGE);

    private MailTemplates() {}

    static String html(MailLayout layout) {
        StringOutput html = new StringOutput();
        ENGINE.render("mail/mail.jte", layout, html);
        return html.toString();
    }
}
