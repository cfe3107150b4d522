package org.atrium.web.look;

import static org.atrium.platform.json.PortalJson.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.atrium.web.http.Assets;

/** {@code /manifest.webmanifest}: what a phone needs to put the portal on its home screen, under the shop's name. */
@WebServlet("/manifest.webmanifest")
public class ShopManifest extends HttpServlet {

    /** Of home screens: 180 for the one that reads no manifest. */
    static final List<Integer> ICON_SIZES = List.of(180, 192, 512);

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Shop shop;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] manifest = manifest().build().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(manifest.length);
        response.getOutputStream().write(manifest);
    }

    private JsonObjectBuilder manifest() {
        JsonArrayBuilder icons = JSON.createArrayBuilder();
        icons.add(icon("icon.svg", "image/svg+xml", "any", "any"));
        for (int size : ICON_SIZES) {
            icons.add(icon("icon-" + size + ".png", "image/png", size + "x" + size, "maskable"));
        }
        return JSON.createObjectBuilder()
                .add("id", "/")
                .add("name", shop.getName())
                .add("short_name", shop.getName())
                .add("start_url", "/")
                .add("scope", "/")
                .add("display", "minimal-ui")
                .add("background_color", shop.getLightHead())
                .add("theme_color", shop.getLightHead())
                .add("icons", icons);
    }

    private JsonObjectBuilder icon(String file, String type, String sizes, String purpose) {
        return JSON.createObjectBuilder()
                .add("src", assets.of(BrandContent.FOLDER + file))
                .add("type", type)
                .add("sizes", sizes)
                .add("purpose", purpose);
    }
}
