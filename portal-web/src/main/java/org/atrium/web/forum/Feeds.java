package org.atrium.web.forum;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.atrium.forum.lists.PublicThreads;
import org.atrium.forum.lists.PublicThreads.ThreadFeedEntry;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.XmlResponse;

/** {@code /feeds/community.atom} and {@code /feeds/category/{slug}.atom}: new public threads, in Atom. */
@WebServlet("/feeds/*")
public class Feeds extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int ENTRIES = 30;

    private static final Pattern PATH = Pattern.compile("/(?:community|category/([a-z0-9-]{1,80}))\\.atom");

    @Inject
    private transient PublicThreads threads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String category = path.group(1);
        PublicThreads.ThreadFeed feed;
        try {
            feed = threads.feed(category, ENTRIES);
        } catch (UnknownObjectException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String base = Setting.BASE_URL.address();
        String self = base + "/feeds" + request.getPathInfo();
        String page = base + (category == null ? "/community" : "/forum/category/" + category);
        XmlResponse.send(request, response, "application/atom+xml", xml -> write(xml, feed, base, self, page));
    }

    private static void write(XmlResponse xml, PublicThreads.ThreadFeed feed, String base, String self, String page)
            throws XMLStreamException {
        String community = Texts.in((String) null).get("forum.home.title");
        Instant updated = feed.entries().stream()
                .map(ThreadFeedEntry::updated)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:base", base + "/")
                .element("id", self)
                .element(
                        "title",
                        (feed.category() == null ? community : feed.category()) + " · " + CurrentBrand.shopName())
                .element("updated", updated.toString())
                .open("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .close()
                .open("link", "rel", "alternate", "type", "text/html", "href", page)
                .close();
        for (ThreadFeedEntry entry : feed.entries()) {
            xml.open("entry")
                    .element("id", base + entry.path().replaceFirst("/[^/]*$", ""))
                    .element("title", entry.title())
                    .open("link", "rel", "alternate", "type", "text/html", "href", base + entry.path())
                    .close()
                    .open("author")
                    .element("name", entry.author())
                    .close()
                    .open("category", "term", entry.category())
                    .close()
                    .element("published", entry.published().toString())
                    .element("updated", entry.updated().toString())
                    .element("content", entry.html(), "type", "html")
                    .close();
        }
        xml.close();
    }
}
