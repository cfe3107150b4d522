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
import org.atrium.api.ObjectVersions;
import org.atrium.escalation.EscalationRuleAdmin;
import org.atrium.escalation.EscalationRuleSettings;
import org.atrium.escalation.RuleCalendar;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The rules by which questions become tickets, one for each category. */
@Path("admin/escalation-rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class EscalationRulesResource {

    @Inject
    private EscalationRuleAdmin rules;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<EscalationRuleJson> list() {
        return new Page<>(rules.list(), null).map(EscalationRuleJson::of);
    }

    @GET
    @Path("{category}")
    public Response read(@PathParam("category") String category) {
        return response(rules.read(category));
    }

    @PUT
    @Path("{category}")
    public Response update(
            @PathParam("category") String category,
            EditEscalationRule terms,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return response(ObjectVersions.matching(
                ifMatch, version -> rules.update(current.viewer(), category, terms.toSettings(), version)));
    }

    private static Response response(EscalationRuleAdmin.EscalationRuleView rule) {
        return ObjectVersions.response(EscalationRuleJson.of(rule), rule.version());
    }

    /**
     * The settings of an escalation rule; a trigger that is null is off.
     *
     * @param enabled null for true
     * @param calendar {@code BUSINESS} or {@code 24x7}; null for business hours
     */
    public record EditEscalationRule(
            Duration unansweredAfter,
            Duration unsolvedAfter,
            Integer affected,
            String queue,
            Boolean enabled,
            String calendar) {

        EscalationRuleSettings toSettings() {
            return new EscalationRuleSettings(
                    unansweredAfter,
                    unsolvedAfter,
                    affected,
                    queue,
                    enabled == null || enabled,
                    RuleCalendar.of(calendar));
        }
    }

    /** A category's rule as clients see it. */
    public record EscalationRuleJson(
            String category,
            String name,
            Duration unansweredAfter,
            Duration unsolvedAfter,
            Integer affected,
            String queue,
            boolean enabled,
            String calendar) {

        static EscalationRuleJson of(EscalationRuleAdmin.EscalationRuleView rule) {
            EscalationRuleSettings terms = rule.settings();
            return new EscalationRuleJson(
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
