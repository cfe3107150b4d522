/** What every page is drawn with: addresses of style sheets and icons, statuses' colours, avatars, messages. */
package org.atrium.web.look;
