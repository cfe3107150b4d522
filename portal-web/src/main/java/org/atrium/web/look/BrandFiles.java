package org.atrium.web.look;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.atrium.platform.brand.Brand;
import org.atrium.platform.brand.BrandMark;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.brand.LogoImage;

/**
 * Serves the files that have something of the shop's brand, at addresses with their checksum: the style sheet, with the
 * variables of its accent colour, its logo and the icons of tabs and home screens. Whatever an SVG of the operator
 * contains, no browser runs it.
 */
@WebServlet({"/resources/portal/brand/*", BrandFiles.FAVICON})
public class BrandFiles extends HttpServlet {

    /** Below the portal's own files. */
    static final String FOLDER = "brand/";

    /** What browsers and others ask for unasked. */
    static final String FAVICON = "/favicon.ico";

    private static final long serialVersionUID = 1L;

    /** A picture and nothing else: fonts and pictures within it are its own. */
    private static final String PICTURE_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

    private static final String STYLES = "text/css;charset=utf-8";
    private static final String PNG = "image/png";

    @Inject
    private transient CurrentBrand current;

    private transient Map<String, BrandFile> files;

    @Override
    public void init() throws ServletException {
        Brand brand = current.get();
        files = new HashMap<>();
        try {
            addStyles(
                    "customers",
                    JoinedStyles.ofCustomers(getServletContext(), brand.accent().styles()));
            addStyles(
                    "staff",
                    JoinedStyles.ofStaff(getServletContext(), brand.accent().styles()));
        } catch (IOException e) {
            throw new ServletException(e);
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

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean favicon = request.getServletPath().equals(FAVICON);
        BrandFile file = files.get(favicon ? FAVICON : request.getPathInfo());
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (favicon) {
            response.setHeader("Cache-Control", "public, max-age=86400");
        }
        if (file.type().startsWith("image/")) {
            response.setHeader("Content-Security-Policy", PICTURE_ONLY);
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private record BrandFile(String type, byte[] content) {}
}
