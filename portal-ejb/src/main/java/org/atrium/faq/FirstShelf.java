package org.atrium.faq;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import org.atrium.platform.text.Texts;

/** Where the help centre has no category, opens a general one: every article is in one, so none could be written. */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class FirstShelf {

    @Inject
    private FaqQueries articles;

    @PostConstruct
    void open() {
        if (articles.shelves().isEmpty()) {
            Texts texts = Texts.in(Locale.ENGLISH);
            articles.openFirst(
                    FaqCategory.GENERAL, texts.get("faq.general.name"), texts.get("faq.general.description"));
        }
    }
}
