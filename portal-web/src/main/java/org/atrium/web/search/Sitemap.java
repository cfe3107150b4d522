package org.atrium.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.atrium.faq.HelpCentre;
import org.atrium.forum.lists.PublicThreads;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.platform.paging.IdRange;
import org.atrium.platform.settings.Setting;
import org.atrium.web.http.XmlResponse;

/**
 * {@code /sitemap.xml} lists the parts of the sitemap: fixed pages in {@code /sitemap/pages.xml}, then articles and
 * threads, each part a range of ids.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String XMLNS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String TYPE = "application/xml";
    private static final Pattern PART = Pattern.compile("/(articles|threads)-([1-9][0-9]{0,5})\\.xml");

    @Inject
    private transient HelpCentre help;

    @Inject
    private transient ThreadLists threadLists;

    @Inject
    private transient PublicThreads threads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher part = PART.matcher(path == null ? "" : path);
        if (path == null) {
            index(request, response);
        } else if (path.equals("/pages.xml")) {
            pages(request, response);
        } else if (!part.matches() || !exists(part)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isOfArticles(part)) {
            articles(request, response, IdRange.ofPart(number(part)));
        } else {
            threads(request, response, IdRange.ofPart(number(part)));
        }
    }

    /** Whether the index names the part. */
    private boolean exists(Matcher part) {
        return number(part) <= (isOfArticles(part) ? help.sitemapParts() : threads.sitemapParts());
    }

    private static boolean isOfArticles(Matcher part) {
        return part.group(1).equals("articles");
    }

    private static int number(Matcher part) {
        return Integer.parseInt(part.group(2));
    }

    private void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int articleParts = help.sitemapParts();
        int threadParts = threads.sitemapParts();
        XmlResponse.send(request, response, TYPE, xml -> {
            xml.open("sitemapindex", "xmlns", XMLNS);
            part(xml, "pages");
            for (int part = 1; part <= articleParts; part++) {
                part(xml, "articles-" + part);
            }
            for (int part = 1; part <= threadParts; part++) {
                part(xml, "threads-" + part);
            }
            xml.close();
        });
    }

    private void pages(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var categories = threadLists.categories().stream().map(category -> "/forum/category/" + category.slug());
        urls(
                request,
                response,
                Stream.concat(Stream.of("/", "/help", "/community"), categories).map(path -> new Url(path, null)));
    }

    private void articles(HttpServletRequest request, HttpServletResponse response, IdRange part) throws IOException {
        urls(
                request,
                response,
                help.sitemapEntries(part).stream().map(article -> new Url(article.path(), article.updatedAt())));
    }

    private void threads(HttpServletRequest request, HttpServletResponse response, IdRange part) throws IOException {
        urls(request, response, threads.addresses(part).stream().map(place -> new Url(place.path(), place.changed())));
    }

    private static void urls(HttpServletRequest request, HttpServletResponse response, Stream<Url> urls)
            throws IOException {
        List<Url> whole = urls.toList();
        XmlResponse.send(request, response, TYPE, xml -> {
            xml.open("urlset", "xmlns", XMLNS);
            for (Url url : whole) {
                url.write(xml);
            }
            xml.close();
        });
    }

    private static void part(XmlResponse xml, String name) throws XMLStreamException {
        xml.open("sitemap").element("loc", base() + "/sitemap/" + name + ".xml").close();
    }

    private static String base() {
        return Setting.BASE_URL.address();
    }

    /** An address, and when what is there was changed, null where that is not known. */
    private record Url(String path, Instant changed) {

        void write(XmlResponse xml) throws XMLStreamException {
            xml.open("url").element("loc", base() + path);
            if (changed != null) {
                xml.element("lastmod", changed.toString());
            }
            xml.close();
        }
    }
}
