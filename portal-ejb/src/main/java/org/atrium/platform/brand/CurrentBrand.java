package org.atrium.platform.brand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.atrium.platform.brand.LogoFile.InvalidLogoException;
import org.atrium.platform.mail.MailSender;
import org.atrium.platform.settings.Setting;

/** The brand in force, of the settings the server was started with. */
@ApplicationScoped
public class CurrentBrand {

    private volatile Brand brand;

    /** The brand, read once: a running server does not change its settings. */
    public Brand get() {
        if (brand == null) {
            brand = ofSettings();
        }
        return brand;
    }

    /** The name alone, for rules that are no beans. */
    public static String shopName() {
        return Setting.SHOP_NAME.required();
    }

    /** The brand of the settings, which {@link BrandCheck} has accepted. */
    public static Brand ofSettings() {
        return new Brand(
                shopName(),
                logo(Setting.LOGO),
                logo(Setting.LOGO_DARK),
                accent(),
                MailSender.parse(Setting.MAIL_FROM.required()).orElseThrow().orNamed(shopName()),
                Setting.MAIL_REPLY_TO.value().flatMap(MailSender::parse),
                Setting.SUPPORT_HOURS.value().flatMap(OpeningHours::parse));
    }

    static Accent accent() {
        return Accent.of(
                Colour.of(Setting.ACCENT.required()),
                Setting.ACCENT_DARK.value().flatMap(Colour::parse));
    }

    private static Optional<LogoImage> logo(Setting setting) {
        try {
            return readLogo(setting);
        } catch (InvalidLogoException e) {
            throw new IllegalStateException(setting.variable() + " " + e.getMessage(), e);
        }
    }

    static Optional<LogoImage> readLogo(Setting setting) throws InvalidLogoException {
        Optional<String> value = setting.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                LogoFile.isName(value.get())
                        ? LogoImage.of(LogoFile.read(value.get()))
                        : LogoImage.at(value.get(), Setting.LOGO_SIZE.required()));
    }
}
