package org.atrium.web.look;

import jakarta.inject.Inject;
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
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.brand.LogoImage;

/**
 * Serves what the shop's brand adds to the files of the release, at addresses with their checksum: the variables of its
 * accent colour and its logo. Whatever an SVG of the operator contains, no browser runs it.
 */
@WebServlet("/resources/portal/brand/*")
public class BrandFiles extends HttpServlet {

    /** Below the portal's own files. */
    static final String FOLDER = "brand/";

    private static final long serialVersionUID = 1L;

    /** A picture and nothing else: fonts and pictures within it are its own. */
    private static final String PICTURE_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

    @Inject
    private transient CurrentBrand current;

    private transient Map<String, BrandFile> files;

    @Override
    public void init() {
        Brand brand = current.get();
        files = new HashMap<>();
        files.put(
                "/colours.css",
                new BrandFile("text/css; charset=utf-8", brand.accent().styles().getBytes(StandardCharsets.UTF_8)));
        addLogo("/logo.", brand.logo());
        addLogo("/logo-dark.", brand.darkLogo());
    }

    private void addLogo(String name, Optional<LogoImage> logo) {
        logo.map(LogoImage::file)
                .ifPresent(file -> files.put(name + file.ending(), new BrandFile(file.type(), file.content())));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BrandFile file = files.get(request.getPathInfo());
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        if (file.type().startsWith("image/")) {
            response.setHeader("Content-Security-Policy", PICTURE_ONLY);
        }
        response.getOutputStream().write(file.content());
    }

    private record BrandFile(String type, byte[] content) {}
}
