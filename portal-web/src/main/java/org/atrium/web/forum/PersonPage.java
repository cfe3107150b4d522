package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.forum.lists.People;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** {@code /forum/person/{id}}: somebody as the community knows them. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private People people;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private People.Person person;

    public People.Person getPerson() {
        if (person == null) {
            person = people.person(current.viewer(), id == null ? "" : id);
        }
        return person;
    }
}
