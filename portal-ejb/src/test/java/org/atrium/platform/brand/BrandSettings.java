package org.atrium.platform.brand;

import java.util.List;
import org.atrium.platform.settings.Setting;

/** The settings of a brand in tests, where no server reads them. */
public final class BrandSettings {

    private static final List<Setting> ALL = List.of(
            Setting.SHOP_NAME,
            Setting.LOGO,
            Setting.LOGO_DARK,
            Setting.LOGO_SIZE,
            Setting.ACCENT,
            Setting.ACCENT_DARK,
            Setting.SUPPORT_HOURS,
            Setting.MAIL_FROM,
            Setting.MAIL_REPLY_TO);

    private BrandSettings() {}

    /** As if nothing were set. */
    public static void setDefaults() {
        ALL.forEach(setting -> System.setProperty(setting.property(), setting.defaultValue()));
    }

    /** For the tests that come after. */
    public static void clear() {
        ALL.forEach(setting -> System.clearProperty(setting.property()));
    }
}
