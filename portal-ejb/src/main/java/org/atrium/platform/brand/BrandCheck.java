package org.atrium.platform.brand;

import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.brand.LogoFile.InvalidLogoException;
import org.atrium.platform.settings.Setting;

/** Refuses a brand that people could not read or see. */
public final class BrandCheck {

    private BrandCheck() {}

    /** What is wrong with the settings of the brand, each of which is valid by itself. */
    public static Stream<String> errors() {
        return Stream.of(
                        contrastError(Setting.ACCENT, ColourScheme.LIGHT),
                        contrastError(Setting.ACCENT_DARK, ColourScheme.DARK),
                        logoError(Setting.LOGO),
                        logoError(Setting.LOGO_DARK),
                        loneDarkLogoError())
                .flatMap(Optional::stream);
    }

    private static Optional<String> contrastError(Setting setting, ColourScheme scheme) {
        return setting.value()
                .flatMap(Colour::parse)
                .flatMap(accent -> Accent.findError(accent, scheme))
                .map(words -> "%s is %s, but %s, and text needs %s:1"
                        .formatted(setting.variable(), setting.required(), words, Accent.READABLE));
    }

    private static Optional<String> logoError(Setting setting) {
        Optional<String> value = setting.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!LogoFile.isName(value.get())) {
            return Setting.LOGO_SIZE.value().isPresent()
                    ? Optional.empty()
                    : Optional.of("%s is an address, so %s has to say how large it is"
                            .formatted(setting.variable(), Setting.LOGO_SIZE.variable()));
        }
        try {
            CurrentBrand.readLogo(setting);
            return Optional.empty();
        } catch (InvalidLogoException e) {
            return Optional.of("%s is \"%s\", which %s".formatted(setting.variable(), value.get(), e.getMessage()));
        }
    }

    private static Optional<String> loneDarkLogoError() {
        return Setting.LOGO_DARK.value().isPresent() && Setting.LOGO.value().isEmpty()
                ? Optional.of("%s is set without %s".formatted(Setting.LOGO_DARK.variable(), Setting.LOGO.variable()))
                : Optional.empty();
    }
}
