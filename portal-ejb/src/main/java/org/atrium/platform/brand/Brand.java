package org.atrium.platform.brand;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Checksum;
import org.atrium.platform.mail.MailSender;

/**
 * What makes the portal this shop's: its name, its look, and how it is reached. Pages, mails, feeds and the API take it
 * from here, wherever it is kept.
 *
 * @param name of the shop
 * @param logo in place of the name in the head of pages
 * @param darkLogo the same for dark pages, if the first one is not readable there
 * @param sender of mails, under the shop's name unless it has another one
 * @param replyTo where an answer to a mail goes, if it does not go to the sender
 * @param hours in which support is there, if they are not those of the business calendar
 */
public record Brand(
        String name,
        Optional<LogoImage> logo,
        Optional<LogoImage> darkLogo,
        Accent accent,
        MailSender sender,
        Optional<MailSender> replyTo,
        Optional<OpeningHours> hours) {

    /** Adds what pages show of it to their checksum: browsers then load pages and files anew that have changed. */
    public void addTo(Checksum sum) {
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        sum.update(accent.styles().getBytes(StandardCharsets.UTF_8));
        Stream.of(logo, darkLogo).flatMap(Optional::stream).forEach(image -> image.addTo(sum));
    }
}
