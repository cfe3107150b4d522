package org.atrium.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.atrium.account.Role;

/** Calls use cases as an agent. */
@Stateless
@PermitAll
@RunAs(Role.Names.AGENT)
public class AsAgent extends RoleRunner {}
