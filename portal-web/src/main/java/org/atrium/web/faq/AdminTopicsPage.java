package org.atrium.web.faq;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.faq.FaqCategories;

/** {@code /admin/topics}: the categories of the help centre. */
@Named
@RequestScoped
public class AdminTopicsPage {

    @Inject
    private FaqCategories categories;

    private List<FaqCategories.Row> list;

    @PostConstruct
    void read() {
        list = categories.list();
    }

    public List<FaqCategories.Row> getList() {
        return list;
    }
}
