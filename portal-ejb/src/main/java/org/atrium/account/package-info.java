/** Who people are: registration, sign-in, profile, addresses, roles and API clients. */
@Feature(uses = "audit")
package org.atrium.account;

import org.atrium.platform.Feature;
