package org.atrium.web.look;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders the templates of {@code src/main/jte}: what a page shows and nobody fills in. They are compiled to Java with
 * the rest of the code, escape what they are given, and build no components, which costs a Faces page most of its time
 * (see {@code docs/decisions/what-is-only-read.md}).
 */
@ApplicationScoped
class PageTemplates {

    private static final String PACKAGE = "org.atrium.web.template";

    /** Most are larger than the buffer that JTE begins with. */
    private static final int CAPACITY = 16 * 1024;

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageTemplates.class.getClassLoader(), PACKAGE);

    @Inject
    private PageContext page;

    /**
     * The HTML of a template.
     *
     * @param name its file without the ending, such as {@code forum/post}
     * @param model what it shows, if it takes anything beside the page
     */
    String render(String name, Object model) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", page);
        parameters.put("model", model);
        StringOutput html = new StringOutput(CAPACITY);
        engine.render(name + ".jte", parameters, html);
        return html.toString();
    }
}
