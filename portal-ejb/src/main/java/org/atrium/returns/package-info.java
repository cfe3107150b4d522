/** Things that come back: what may be returned and why not, the request, support's decision, receipt and completion. */
@Feature(uses = {"orders", "file", "account", "audit", "lookup"})
package org.atrium.returns;

import org.atrium.platform.Feature;
