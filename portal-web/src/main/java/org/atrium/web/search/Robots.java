package org.atrium.web.search;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.atrium.platform.settings.Setting;

/** {@code /robots.txt}: excluded paths and the sitemap. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> DISALLOWED = List.of(
            "/account/",
            "/admin",
            "/api/",
            "/desk",
            "/forum/ask",
            "/forum/edit/",
            "/forum/flag/",
            "/forum/history/",
            "/forum/merge/",
            "/forum/verdict",
            "/moderation",
            "/notifications",
            "/orders",
            "/returns",
            "/search",
            "/ticket");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getWriter()
                .print(DISALLOWED.stream()
                                .map(path -> "Disallow: " + path + "\n")
                                .collect(Collectors.joining("", "User-agent: *\n", ""))
                        + "\nSitemap: " + Setting.BASE_URL.address() + "/sitemap.xml\n");
    }
}
