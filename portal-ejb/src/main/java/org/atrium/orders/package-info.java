/**
 * What people ordered, as the merchant's system tells it: a read model, written only by import, read by its owner, by
 * support, and by a guest who knows number, e-mail address and postal code.
 */
@Feature(uses = {"account", "audit", "imports", "lookup"})
package org.atrium.orders;

import org.atrium.platform.Feature;
