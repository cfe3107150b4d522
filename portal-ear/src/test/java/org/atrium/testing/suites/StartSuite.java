package org.atrium.testing.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** How the server starts: on servers of their own, started by the script as operators do. */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(StartSuite.CLASSES)
@IncludeTags("startup")
class StartSuite {

    static final String CLASSES = "org\\.atrium\\.platform\\.start\\..*IT";
}
