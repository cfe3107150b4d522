package org.atrium.api.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.atrium.account.Role;
import org.atrium.api.Versions;
import org.atrium.escalation.EscalationRules;
import org.atrium.escalation.RuleCalendar;
import org.atrium.escalation.RuleTerms;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The rules by which questions become tickets, one for each category. */
@Path("admin/escalation-rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class EscalationRulesResource {

    @Inject
    private EscalationRules rules;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<RuleJson> list() {
        return new Page<>(rules.list(), null).map(RuleJson::of);
    }

    @GET
    @Path("{category}")
    public Response read(@PathParam("category") String category) {
        return answer(rules.read(category));
    }

    @PUT
    @Path("{category}")
    public Response set(
            @PathParam("category") String category, Terms terms, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(
                Versions.matching(ifMatch, version -> rules.set(current.viewer(), category, terms.terms(), version)));
    }

    private static Response answer(EscalationRules.Rule rule) {
        return Versions.answer(RuleJson.of(rule), rule.version());
    }

    /**
     * What a rule says; a trigger that is null is off.
     *
     * @param enabled null for true
     * @param calendar {@code BUSINESS} or {@code 24x7}; null for business hours
     */
    public record Terms(
            Duration unansweredAfter,
            Duration unsolvedAfter,
            Integer affected,
            String queue,
            Boolean enabled,
            String calendar) {

        RuleTerms terms() {
            return new RuleTerms(
                    unansweredAfter,
                    unsolvedAfter,
                    affected,
                    queue,
                    enabled == null || enabled,
                    RuleCalendar.of(calendar));
        }
    }

    /** A category's rule as clients see it. */
    public record RuleJson(
            String category,
            String name,
            Duration unansweredAfter,
            Duration unsolvedAfter,
            Integer affected,
            String queue,
            boolean enabled,
            String calendar) {

        static RuleJson of(EscalationRules.Rule rule) {
            RuleTerms terms = rule.terms();
            return new RuleJson(
                    rule.category(),
                    rule.name(),
                    terms.unansweredAfter(),
                    terms.unsolvedAfter(),
                    terms.affected(),
                    terms.queue(),
                    terms.enabled(),
                    terms.calendar().code());
        }
    }
}
