package org.atrium.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.atrium.faq.HelpCentre;
import org.atrium.forum.Community;
import org.atrium.forum.PublicThreads;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.XmlAnswer;

/** {@code /sitemap.xml}: the addresses of all that everybody can read. */
@WebServlet("/sitemap.xml")
public class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Search engines take 50,000 addresses in a file; articles come first, then the threads last written in. */
    private static final int ARTICLES = 10_000;

    private static final int THREADS = 39_000;

    @Inject
    private transient HelpCentre help;

    @Inject
    private transient Community community;

    @Inject
    private transient PublicThreads threads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = Setting.BASE_URL.required().replaceFirst("/+$", "");
        var articles = help.addresses(ARTICLES);
        var categories = community.categories();
        var places = threads.addresses(THREADS);
        XmlAnswer.send(request, response, "application/xml", xml -> {
            xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            url(xml, base + "/", null);
            url(xml, base + "/help", null);
            url(xml, base + "/community", null);
            for (var category : categories) {
                url(xml, base + "/forum/category/" + category.slug(), null);
            }
            for (var article : articles) {
                url(xml, base + article.path(), article.updatedAt());
            }
            for (var place : places) {
                url(xml, base + place.path(), place.changed());
            }
            xml.close();
        });
    }

    private static void url(XmlAnswer xml, String address, Instant changed) throws XMLStreamException {
        xml.open("url").element("loc", address);
        if (changed != null) {
            xml.element("lastmod", changed.toString());
        }
        xml.close();
    }
}
