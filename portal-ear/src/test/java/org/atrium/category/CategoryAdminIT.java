package org.atrium.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.atrium.faq.FaqCategoryAdmin;
import org.atrium.forum.category.ForumCategoryAdmin;
import org.atrium.testing.inside.As;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the two administrations inherit is administrators' alone as well. */
@ArquillianTest
@Tag("builtin")
class CategoryAdminIT {

    @Inject
    private As as;

    @Inject
    private FaqCategoryAdmin help;

    @Inject
    private ForumCategoryAdmin community;

    @Test
    void onlyAdministratorsCallIt() throws Exception {
        assertThatThrownBy(() -> as.agent(help::list)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as.moderator(community::list)).isInstanceOf(EJBAccessException.class);
        assertThat(as.admin(help::list)).isNotEmpty();
        assertThat(as.admin(community::list)).isNotEmpty();
    }
}
