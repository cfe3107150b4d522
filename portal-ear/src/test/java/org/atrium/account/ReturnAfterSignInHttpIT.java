package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in leads back to the address a person saw, not to the one it was rewritten to. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ReturnAfterSignInHttpIT {

    @Test
    void protectedPagesRedirectToSignInAndBack() {
        assertThat(wayOf("/orders")).endsWith("/signin?next=%2Forders");
        assertThat(wayOf("/tickets/T-100001")).endsWith("/signin?next=%2Ftickets%2FT-100001");
        assertThat(wayOf("/orders?q=kettle")).endsWith("/signin?next=%2Forders%3Fq%3Dkettle");
        assertThat(wayOf("/account/profile")).endsWith("/signin?next=%2Faccount%2Fprofile");
    }

    @Test
    void signInLinkReturnsToItsPage() {
        assertThat(Pages.visitor().get("/").expect(200).body()).contains("\"/signin?next=%2F\"");
        assertThat(Pages.visitor().get("/community").expect(200).body()).contains("\"/signin?next=%2Fcommunity\"");
    }

    @Test
    void returnTargetCannotBeForged() {
        Answer answer = Pages.visitor().get("/orders", "Portal-Path", "/elsewhere");
        assertThat(answer.expect(302).header("Location")).endsWith("/signin?next=%2Forders");
    }

    /** A proxy in front may be reached by another name, and by https. */
    @Test
    void redirectsAreRelative() {
        assertThat(wayOf("/orders")).isEqualTo("/signin?next=%2Forders");
        Answer signedIn = Pages.visitor()
                .submit(
                        "/signin",
                        "form",
                        Map.of("email", Person.CUSTOMER.email(), "password", Person.CUSTOMER.password()));
        assertThat(signedIn.expect(302).header("Location")).isEqualTo("/");
        assertThat(Pages.as(Person.CUSTOMER)
                        .post("/signout", Map.of())
                        .expect(302)
                        .header("Location"))
                .isEqualTo("/");
    }

    /** People have bookmarked them; a form of an old page is sent on with its fields. */
    @Test
    void formerAddressesRedirectForGood() {
        Map.of(
                        "/admin/topics", "/admin/help-categories",
                        "/admin/topic", "/admin/help-category",
                        "/admin/topic/delivery", "/admin/help-category/delivery",
                        "/admin/topic/%E6%B0%B4", "/admin/help-category/%E6%B0%B4",
                        "/forum/tidy/42?cursor=7", "/forum/merge/42?cursor=7")
                .forEach((former, now) -> assertThat(
                                Pages.visitor().get(former).expect(308).header("Location"))
                        .isEqualTo(now));
        assertThat(Pages.visitor().post("/forum/tidy/42", Map.of()).expect(308).header("Location"))
                .isEqualTo("/forum/merge/42");
        Pages.visitor().get("/forum/tidy/42/more").expect(404);
    }

    /** The folders that pages stand in are no pages; who shortens an address is led to the nearest one. */
    @Test
    void foldersRedirectToTheirPage() {
        assertThat(wayOf("/forum")).isEqualTo("/community");
        assertThat(wayOf("/forum/")).isEqualTo("/community");
        assertThat(wayOf("/faq")).isEqualTo("/help");
        assertThat(wayOf("/ticket")).isEqualTo("/tickets");
        assertThat(wayOf("/account")).isEqualTo("/account/profile");
    }

    private static String wayOf(String path) {
        return Pages.visitor().get(path).expect(302).header("Location");
    }
}
