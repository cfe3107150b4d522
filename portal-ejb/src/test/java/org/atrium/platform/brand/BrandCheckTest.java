package org.atrium.platform.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator is told of a brand that people could not read or see. */
class BrandCheckTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void setNothing() {
        BrandSettings.setDefaults();
    }

    @AfterEach
    void reset() {
        BrandSettings.clear();
        System.clearProperty(Setting.DATA_DIR.property());
    }

    @Test
    void nothingSetIsABrand() {
        assertThat(BrandCheck.errors()).isEmpty();
        assertThat(CurrentBrand.ofSettings().name()).isEqualTo(Setting.SHOP_NAME.defaultValue());
        assertThat(CurrentBrand.ofSettings().sender().name()).isEqualTo(Setting.SHOP_NAME.defaultValue());
    }

    @Test
    void unreadableColourIsNamedWithItsRatio() {
        set(Setting.ACCENT, "#ffcc00");
        set(Setting.ACCENT_DARK, "#333333");
        assertThat(BrandCheck.errors())
                .satisfiesExactly(
                        light -> assertThat(light)
                                .startsWith("PORTAL_ACCENT is #ffcc00, but as text on ")
                                .contains("it has 1.3")
                                .endsWith("and text needs 4.5:1"),
                        dark -> assertThat(dark).startsWith("PORTAL_ACCENT_DARK is #333333, but as text on "));
    }

    @Test
    void logoIsAFileOfTheFolder() throws IOException {
        set(Setting.DATA_DIR, folder.toString());
        set(Setting.LOGO, "logo.svg");
        assertThat(BrandCheck.errors())
                .containsExactly("PORTAL_LOGO is \"logo.svg\", which is not in the data folder's brand");
        Path file = folder.resolve("brand/logo.svg");
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 40'/>");
        assertThat(BrandCheck.errors()).isEmpty();
        assertThat(CurrentBrand.ofSettings().logo().orElseThrow().origin()).isEmpty();
        Files.write(file, new byte[256 * 1024 + 1]);
        assertThat(BrandCheck.errors()).containsExactly("PORTAL_LOGO is \"logo.svg\", which has more than 256 KB");
    }

    @Test
    void addressNeedsASize() {
        set(Setting.LOGO, "https://shop.example/logo.svg");
        assertThat(BrandCheck.errors())
                .containsExactly("PORTAL_LOGO is an address, so PORTAL_LOGO_SIZE has to say how large it is");
        set(Setting.LOGO_SIZE, "160x40");
        assertThat(BrandCheck.errors()).isEmpty();
    }

    @Test
    void darkLogoNeedsALightOne() {
        set(Setting.LOGO_DARK, "https://shop.example/logo.svg");
        set(Setting.LOGO_SIZE, "160x40");
        assertThat(BrandCheck.errors()).containsExactly("PORTAL_LOGO_DARK is set without PORTAL_LOGO");
    }

    private void set(Setting setting, String value) {
        System.setProperty(setting.property(), value);
    }
}
