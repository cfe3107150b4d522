package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.atrium.platform.brand.Accent;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.brand.LogoImage;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.Assets;

/** Name and address of the shop: {@code #{shop.name}}. */
@Named
@ApplicationScoped
public class Shop {

    @Inject
    private CurrentBrand brand;

    @Inject
    private Assets assets;

    public String getName() {
        return brand.get().name();
    }

    /** The logo in place of the name, as pages show it. */
    public Optional<Logo> logo() {
        return brand.get().logo().map(image -> logo(image, "logo"));
    }

    /** The same for dark pages, where it is another one. */
    public Optional<Logo> darkLogo() {
        return brand.get().darkLogo().map(image -> logo(image, "logo-dark"));
    }

    /** The colour of the head of light pages, for the frame of the browser. */
    public String getLightHead() {
        return Accent.lightHead().css();
    }

    /** The same of dark pages. */
    public String getDarkHead() {
        return Accent.darkHead().css();
    }

    private Logo logo(LogoImage image, String name) {
        return new Logo(
                image.file() == null
                        ? image.address()
                        : assets.of(
                                BrandContent.FOLDER + name + "." + image.file().ending()),
                image.shownWidth(),
                image.shownHeight());
    }

    /** The address people reach the portal at, without a slash at its end. */
    public String getBaseUrl() {
        return Setting.BASE_URL.address();
    }

    /**
     * A picture with the room it needs.
     *
     * @param url its address
     */
    public record Logo(String url, long width, long height) {}
}
