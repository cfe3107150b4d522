package org.atrium.web.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Checksum;
import org.atrium.platform.brand.Brand;
import org.atrium.platform.brand.BrandMark;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.brand.LogoImage;
import org.atrium.web.http.MadeFiles;

/** The files that have something of the shop's brand, made once: {@link BrandFiles} serves them. */
@ApplicationScoped
class BrandContent implements MadeFiles {

    /** Below the portal's own files. */
    static final String FOLDER = "brand/";

    /** What browsers and others ask for unasked. */
    static final String FAVICON = "/favicon.ico";

    private static final String STYLES = "text/css;charset=utf-8";
    private static final String PNG = "image/png";

    @Inject
    private ServletContext context;

    @Inject
    private CurrentBrand current;

    private final Map<String, BrandFile> files = new TreeMap<>();

    @PostConstruct
    void make() {
        Brand brand = current.get();
        String accent = brand.accent().styles();
        try {
            addStyles("customers", JoinedStyles.ofCustomers(context, accent));
            addStyles("staff", JoinedStyles.ofStaff(context, accent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addLogo("/logo.", brand.logo());
        addLogo("/logo-dark.", brand.darkLogo());
        addIcons(brand);
    }

    private void addStyles(String name, String sheet) {
        files.put("/" + name + ".css", new BrandFile(STYLES, sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private void addLogo(String name, Optional<LogoImage> logo) {
        logo.map(LogoImage::file)
                .ifPresent(file -> files.put(name + file.ending(), new BrandFile(file.type(), file.content())));
    }

    private void addIcons(Brand brand) {
        var accent = brand.accent().light();
        files.put("/icon.svg", new BrandFile("image/svg+xml", BrandMark.svg(accent)));
        files.put(FAVICON, new BrandFile(PNG, BrandMark.png(accent, 32, true)));
        for (int size : ShopManifest.ICON_SIZES) {
            files.put("/icon-" + size + ".png", new BrandFile(PNG, BrandMark.png(accent, size, false)));
        }
    }

    /** The file of a path below the folder, or the favicon. */
    Optional<BrandFile> find(String path) {
        return Optional.ofNullable(path).map(files::get);
    }

    @Override
    public void addTo(Checksum sum) {
        files.forEach((path, file) -> {
            sum.update(path.getBytes(StandardCharsets.UTF_8));
            sum.update(file.content());
        });
    }

    @SuppressWarnings("java:S6218")
    record BrandFile(String type, byte[] content) {}
}
