package org.atrium.platform.mail;

import java.util.Optional;
import org.atrium.platform.brand.Accent;
import org.atrium.platform.brand.Brand;
import org.atrium.platform.brand.LogoImage;

/**
 * The shop's look in mails.
 *
 * @param shop its name, in place of a logo that mail programs do not show
 * @param logo null for none
 * @param darkLogo in place of the logo on dark ground; null if it is the same
 */
public record MailLook(String shop, LogoPicture logo, LogoPicture darkLogo, Accent accent) {

    /** Where the portal serves the pictures of its data folder from, in every release. */
    private static final String FOLDER = "/resources/portal/brand/";

    static MailLook of(Brand brand, String portal) {
        LogoPicture logo = picture(brand.logo(), portal, "logo");
        return new MailLook(
                brand.name(),
                logo,
                logo == null ? null : picture(brand.darkLogo(), portal, "logo-dark"),
                brand.accent());
    }

    /** Mail programs show no SVG: a shop with no other logo has its name in its place. */
    private static LogoPicture picture(Optional<LogoImage> image, String portal, String name) {
        return image.filter(logo -> !logo.isDrawing())
                .map(logo -> new LogoPicture(
                        logo.file() == null
                                ? logo.address()
                                : portal + FOLDER + name + "." + logo.file().ending(),
                        logo.shownWidth(),
                        logo.shownHeight()))
                .orElse(null);
    }

    /**
     * A picture with the room it needs.
     *
     * @param url its whole address
     */
    public record LogoPicture(String url, long width, long height) {}
}
