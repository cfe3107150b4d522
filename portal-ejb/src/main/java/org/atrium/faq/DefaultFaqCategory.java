package org.atrium.faq;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import org.atrium.platform.text.Texts;

/** Creates a default category if there is none, because every article needs one. */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class DefaultFaqCategory {

    @Inject
    private FaqQueries articles;

    @PostConstruct
    void createIfMissing() {
        if (articles.allCategories().isEmpty()) {
            Texts texts = Texts.in(Locale.ENGLISH);
            articles.insertDefaultCategory(
                    FaqCategory.GENERAL, texts.get("faq.general.name"), texts.get("faq.general.description"));
        }
    }
}
