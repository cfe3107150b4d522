package org.atrium.web.http;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form submission without view state, because Faces keeps none. Forms opened before an update, with state, are
 * accepted too.
 */
final class StatelessFormRequest extends HttpServletRequestWrapper {

    private static final String[] STATELESS = {"stateless"};

    StatelessFormRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return isState(name) ? STATELESS[0] : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return isState(name) ? STATELESS.clone() : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new TreeMap<>(super.getParameterMap());
        parameters.put(ResponseStateManager.VIEW_STATE_PARAM, STATELESS.clone());
        return parameters;
    }

    private static boolean isState(String name) {
        return ResponseStateManager.VIEW_STATE_PARAM.equals(name);
    }
}
