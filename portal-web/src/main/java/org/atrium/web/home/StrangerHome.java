package org.atrium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.account.Viewer;
import org.atrium.faq.CategoryCard;
import org.atrium.faq.HelpCentre;

/** The start page of a visitor: the topics of the help centre. The same for every visitor. */
@Named
@RequestScoped
public class StrangerHome {

    private static final int TOPICS = 6;

    @Inject
    private HelpCentre help;

    private List<CategoryCard> topics;

    @PostConstruct
    void read() {
        topics = help.categories(Viewer.visitor()).stream().limit(TOPICS).toList();
    }

    public List<CategoryCard> getTopics() {
        return topics;
    }
}
