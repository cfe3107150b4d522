package org.atrium.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Statements;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many SQL statements each page and each read of the API takes, recognising the reader included. A long list takes
 * no more than a short one.
 */
@ArquillianTest
@RunAsClient
@Tag("once")
class StatementsHttpIT {

    private static final int SHORT = 1;
    private static final int LONG = 20;

    private static Portion one;
    private static Portion twenty;

    private StatementTable table;

    @BeforeEach
    void bringPortions() {
        if (one == null) {
            one = new Portion(SHORT);
            twenty = new Portion(LONG);
        }
        table = new StatementTable(one, twenty);
    }

    @AfterEach
    void noneTakesMore() {
        assertThat(table.rows()).isPositive();
        assertThat(table.wrong()).isEmpty();
    }

    /** Should nobody listen any more, no table would find anything. */
    @Test
    void statementsAreCounted() {
        table.api("/me", 2);
        assertThat(Statements.of(name -> one.api().with(Statements.HEADER, name).get("/me")))
                .anyMatch(sql -> sql.contains("account_session"));
    }

    @Test
    void visitorPages() {
        Pages visitor = Pages.visitor();
        table.page(visitor, "/", 3);
        table.page(visitor, "/help", 0);
        table.page(visitor, "/faq/category/{faqCategory}", 1);
        table.page(visitor, "/faq/article/{article}", 3);
        table.page(visitor, "/community", 4);
        table.page(visitor, "/community?tag={word}", 5);
        table.page(visitor, "/forum/category/kitchen-table", 4);
        table.page(visitor, "/forum/thread/{thread}", 4);
        table.page(visitor, "/forum/history/{post}", 4);
        table.page(visitor, "/search?q={word}", 2);
        table.page(visitor, "/signin", 0);
        table.page(visitor, "/register", 0);
        table.page(visitor, "/contact", 2);
        table.page(visitor, "/forum/ask", 1);
        table.page(visitor, "/forgot", 0);
        table.page(visitor, "/orders/track", 0);
    }

    /** Until something changes, one statement tells that the page of the visitor before is still right. */
    @Test
    void cachedVisitorPages() {
        Pages visitor = Pages.visitor();
        for (String path : List.of("/community?tag={word}", "/forum/thread/{thread}")) {
            visitor.get(twenty.path(path)).expect(200);
            table.page(visitor, path, 1);
        }
    }

    @Test
    void customerPages() {
        table.page("/", 13);
        table.page("/help", 4);
        table.page("/faq/article/{article}", 5);
        table.page("/search?q={word}", 7);
        table.page("/search?q=where+is+my+order", 10);
        // What can be returned is asked of the parcels, which are read with their orders.
        table.page("/search?q=return+something", 13);
        table.page("/community", 6);
        table.page("/community?show=mine", 10);
        table.page("/community?show=following", 10);
        table.page("/forum/answers", 8);
        table.page("/forum/drafts", 8);
        table.page("/community?tag={word}", 7);
        table.page("/forum/thread/{thread}", 10);
        table.page("/forum/ask", 5);
        table.page("/forum/edit/{post}", 5);
        table.page("/orders", 8);
        table.page("/orders/{order}", 8);
        table.page("/returns", 9);
        table.page("/returns/{return}", 4);
        table.page("/returns/choose", 9);
        table.page("/returns/new/{order}", 6);
        table.page("/tickets", 9);
        table.page("/tickets/{ticket}", 11);
        table.page("/ticket/new", 4);
        table.page("/notifications", 7);
        table.page("/account/profile", 4);
        table.page("/account/notifications", 5);
        table.page("/account/addresses", 3);
        table.page("/account/address/{address}", 3);
        table.page("/account/security", 3);
        table.page("/account/email", 2);
        table.page("/account/password", 2);
        table.page("/messenger/phone", 3);
    }

    @Test
    void staffPages() {
        Pages moderator = Pages.as(Person.MODERATOR);
        table.page(moderator, "/moderation", 12);
        table.page(moderator, "/moderation/log", 6);
        table.page(moderator, "/forum/thread/{thread}", 10);
        Pages agent = Pages.as(Person.AGENT);
        table.page(agent, "/desk?view=all", 6);
        table.page(agent, "/desk/ticket/{ticket}", 17);
        table.page(agent, "/desk/call", 2);
        table.page(agent, "/desk/call?ticket={ticket}", 8);
        table.page(agent, "/desk/returns", 6);
        table.page(agent, "/desk/return/{return}", 5);
        table.page(agent, "/desk/articles", 3);
        table.page(agent, "/faq/edit/{article}", 9);
        table.page(agent, "/orders/{order}", 9);
        Pages admin = Pages.as(Person.ADMIN);
        table.page(admin, "/admin/accounts", 6);
        table.page(admin, "/admin/account/{account}", 7);
        table.page(admin, "/admin/rules", 5);
        table.page(admin, "/admin/rule/kitchen-table", 6);
        table.page(admin, "/admin/search", 4);
        table.page(admin, "/admin/search-words/en", 4);
        table.page(admin, "/admin/help-categories", 4);
        table.page(admin, "/admin/help-category/{faqCategory}", 4);
        table.page(admin, "/admin/categories", 4);
        table.page(admin, "/admin/category/kitchen-table", 4);
        table.page(admin, "/admin/files", 5);
        table.page(admin, "/admin/clients", 4);
        table.page(admin, "/admin/audit", 7);
        table.page(admin, "/admin/outbox", 4);
        table.page(admin, "/admin/mails", 4);
        table.page(admin, "/admin/mail-previews", 3);
    }

    @Test
    void visitorApiReads() {
        Api visitor = Api.visitor();
        table.api(visitor, "/faq/categories", 0);
        table.api(visitor, "/faq/articles?category={faqCategory}", 0);
        table.api(visitor, "/faq/articles?q={word}", 1);
        table.api(visitor, "/faq/articles/{article}", 0);
        table.api(visitor, "/search?q={word}", 2);
        table.api(visitor, "/suggestions?q={word}", 2);
        table.api(visitor, "/forum/categories", 1);
        table.api(visitor, "/forum/threads?tag={word}", 2);
        table.api(visitor, "/forum/threads?q={word}", 2);
        table.api(visitor, "/forum/threads/{thread}", 2);
        table.api(visitor, "/forum/threads/{thread}/posts", 2);
        table.api(visitor, "/forum/posts/{post}", 2);
    }

    @Test
    void customerApiReads() {
        table.api("/me", 2);
        table.api("/me/addresses", 2);
        table.api("/me/notifications", 2);
        table.api("/me/notification-settings", 3);
        table.api("/me/sessions", 2);
        table.api("/orders", 6);
        table.api("/orders?q=kettle", 6);
        table.api("/orders/{order}", 5);
        table.api("/returns", 4);
        table.api("/returns/{return}", 2);
        table.api("/tickets", 4);
        table.api("/tickets/{ticket}", 7);
        table.api("/search?q={word}", 6);
        table.api("/forum/threads?tag={word}", 3);
        table.api("/forum/threads/{thread}/posts", 4);
    }

    /** Until something of theirs changes, the statement that recognises them tells that the answer is still right. */
    @Test
    void cachedCustomerApiReads() {
        for (String path : List.of("/orders", "/orders/{order}")) {
            one.api().get(one.path(path)).expect(200);
            twenty.api().get(twenty.path(path)).expect(200);
            table.api(path, 1);
        }
    }

    /** Posts that everybody reads alike are read once; who asks next costs what recognises them and the posts' version. */
    @Test
    void sharedPosts() {
        Api visitor = Api.visitor();
        String posts = "/forum/threads/{thread}/posts";
        visitor.get(one.path(posts)).expect(200);
        visitor.get(twenty.path(posts)).expect(200);
        table.api(visitor, posts, 1);
        table.api(Api.as(Person.SECOND), posts, 2);
    }

    /** A reply costs the same however many there are; what nobody follows is told to nobody. */
    @Test
    void replies() {
        table.reply(Api.as(Person.CUSTOMER), "/forum/threads/{thread}/posts", 17);
    }

    @Test
    void staffApiReads() {
        Api moderator = Api.as(Person.MODERATOR);
        table.api(moderator, "/moderation/queue", 7);
        table.api(moderator, "/moderation/log", 4);
        Api agent = Api.as(Person.AGENT);
        table.api(agent, "/desk/tickets?view=all", 5);
        table.api(agent, "/desk/tickets/{ticket}", 9);
        table.api(agent, "/desk/returns", 5);
        table.api(agent, "/desk/returns/{return}", 4);
        Api admin = Api.as(Person.ADMIN);
        table.api(admin, "/admin/accounts", 4);
        table.api(admin, "/admin/escalation-rules", 3);
        table.api(admin, "/admin/faq-categories", 2);
        table.api(admin, "/admin/forum-categories", 2);
        table.api(admin, "/admin/api-clients", 2);
        table.api(admin, "/admin/audit", 4);
        table.api(admin, "/admin/mails", 2);
    }
}
